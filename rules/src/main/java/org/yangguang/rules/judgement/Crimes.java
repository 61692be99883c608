package org.yangguang.rules.judgement;

import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.yangguang.rules.base.PerVersion;
import org.yangguang.rules.base.Table;

/** The crimes a violation may point to, and who receives the referral ({@code crimes.csv}). */
public final class Crimes {

    /**
     * One crime.
     *
     * @param code {@code CR-223}
     * @param articles of the 刑法
     * @param receiver 公安机关 or 监察机关
     */
    public record Crime(String code, String name, String articles, String receiver) {}

    private static final PerVersion<List<Crime>> ALL =
            new PerVersion<>(() -> Table.read("judgement/crimes.csv", Crimes::of));

    private Crimes() {}

    /** All crimes, by code. */
    public static List<Crime> all() {
        return ALL.get();
    }

    static boolean receivedBy(String receiver, String code) {
        return all().stream()
                .anyMatch(crime -> crime.code().equals(code) && crime.receiver().equals(receiver));
    }

    private static Crime of(CSVRecord row) {
        return new Crime(
                row.get("code"), row.get("name"), row.get("articles"), row.get("receiver"));
    }
}
