package org.yangguang.platform;

import org.yangguang.kernel.Shared;

/** The bureau this installation serves, from settings {@code yangguang.bureau.*}. */
@Shared(because = "every paper names the bureau")
public final class Bureau {

    private Bureau() {}

    /** Full name on documents and the public site. */
    public static String name() {
        return System.getProperty("yangguang.bureau.name", "滇池市阳光区政务服务管理局");
    }

    /** Short mark at the head of a document number. */
    public static String agencyMark() {
        return System.getProperty("yangguang.bureau.mark", "阳政务");
    }

    /** GB/T 2260 code of the district whose tenders are checked (S10). */
    public static String regionCode() {
        return System.getProperty("yangguang.bureau.region", "530199");
    }
}
