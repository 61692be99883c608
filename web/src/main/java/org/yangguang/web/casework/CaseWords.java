package org.yangguang.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.yangguang.kernel.Yuan;
import org.yangguang.roster.subject.SubjectId;
import org.yangguang.roster.subject.Subjects;
import org.yangguang.rules.judgement.Crimes;
import org.yangguang.rules.judgement.Judgement;
import org.yangguang.rules.judgement.Letter;
import org.yangguang.web.faces.Texts;

/** Codes of a judgement in words: {@code #{caseWords.outcome('RECTIFY')}}. */
@Named
@RequestScoped
public class CaseWords {

    @Inject private Texts texts;
    @Inject private Subjects subjects;

    public String outcome(String code) {
        return texts.get("casework.enum.Outcome." + code);
    }

    /** {@code -} is no severity. */
    public String severity(String code) {
        return "-".equals(code) ? texts.get("common.none") : texts.get("casework.severity." + code);
    }

    /** {@code SUSPECT:TR-08} is the words of SUSPECT with TR-08 behind them. */
    public String flag(String code) {
        String[] parts = code.split(":", 2);
        String words = texts.get("casework.flag." + parts[0]);
        return parts.length == 1 ? words : words + " " + parts[1];
    }

    /** The range of the fine, or that none can be computed. */
    public String fine(Judgement.Violation violation) {
        if (violation.fineMax() == null) {
            return texts.get("casework.fine.none");
        }
        return texts.of("casework.fine", wan(violation.fineMin()), wan(violation.fineMax()));
    }

    /** The violations of a letter, each once: code and facts. */
    public List<String> inLetter(Judgement judgement, Letter letter) {
        return judgement.violations().stream()
                .filter(violation -> letter.violations().contains(violation.code()))
                .map(violation -> violation.code() + " " + violation.facts())
                .distinct()
                .toList();
    }

    /** Codes of crimes with their names. */
    public String crimes(List<String> codes) {
        return Crimes.all().stream()
                .filter(crime -> codes.contains(crime.code()))
                .map(crime -> crime.code() + " " + crime.name())
                .collect(Collectors.joining("、"));
    }

    /** The party's name and its code. */
    public String party(String id) {
        SubjectId subject = new SubjectId(id);
        return subjects.names(List.of(subject)).getOrDefault(subject, "") + " " + id;
    }

    private static String wan(BigDecimal yuan) {
        return yuan == null ? "0" : new Yuan(yuan).inWan();
    }
}
