package org.yangguang.kernel;

/**
 * 文号 of an official document: {@code 盘政务抽〔2026〕1号}.
 *
 * @param agency 机关代字, e.g. {@code 盘政务}; not blank
 * @param kind 类别代字, e.g. {@code 抽}; not blank
 * @param year 2000–2999
 * @param serial from 1, without leading zeros (GB/T 9704-2012)
 */
public record DocumentNumber(String agency, String kind, int year, int serial) {

    public DocumentNumber {
        if (agency.isBlank() || kind.isBlank()) {
            throw new IllegalArgumentException("a document number names its agency and kind");
        }
        if (year < 2000 || year > 2999 || serial < 1) {
            throw new IllegalArgumentException("no such document: " + year + ", " + serial);
        }
    }

    @Override
    public String toString() {
        return agency + kind + "〔" + year + "〕" + serial + "号";
    }
}
