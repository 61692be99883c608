package org.yangguang.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.yangguang.identity.Roles;
import org.yangguang.platform.Mode;
import org.yangguang.roster.imports.Imports;
import org.yangguang.roster.imports.UploadedFile;
import org.yangguang.roster.rows.ImportKind;

/** Loads the fictional year into the roster once, in demo mode, through the import that people use. */
@Singleton
@Startup
@DependsOn({"DemoBureau", "StandardSeed", "JobsAtStart"})
@PermitAll
@RunAs(Roles.CLERK)
@TransactionManagement(TransactionManagementType.BEAN)
public class SampleRoster {

    @EJB private Imports imports;
    @Inject private Mode mode;

    @PostConstruct
    void load() {
        if (!mode.isDemo() || imports.count() > 0) {
            return;
        }
        take(ImportKind.ORGANISATIONS, "organisations.csv");
        take(ImportKind.EXPERTS, "experts.csv");
        take(ImportKind.INSPECTORS, "inspectors.csv");
        imports.takeIn(
                ImportKind.TENDER_DATA,
                new UploadedFile(
                        "tender-data.zip", SampleFiles.zip("tender-data", imports.dataSetFiles())));
    }

    private void take(ImportKind kind, String name) {
        imports.takeIn(kind, new UploadedFile(name, SampleFiles.bytes(name)));
    }
}
