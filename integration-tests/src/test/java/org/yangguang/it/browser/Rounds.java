package org.yangguang.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Everybody goes through the own menu once: whatever it offers opens, in the language that was chosen. */
class Rounds {

    private static final List<String> PEOPLE =
            List.of("clerk", "leader", "insp01", "legal", "witness", "audit", "admin", "security");

    private final Browsing browsing;

    Rounds(Browsing browsing) {
        this.browsing = browsing;
    }

    void tell() {
        PEOPLE.forEach(this::opensEveryEntry);
    }

    private void opensEveryEntry(String login) {
        try (Desk desk = browsing.desk().signIn(login)) {
            desk.press("EN");
            List<String> entries =
                    desk.find("nav a").all().stream().map(a -> a.getAttribute("href")).toList();
            assertThat(entries).as(login).hasSizeGreaterThan(1);
            for (String entry : entries) {
                assertThat(desk.open(entry).text())
                        .as(login + " opens " + entry)
                        .doesNotContain("Not allowed", "not permitted", "???");
                assertThat(desk.find("h1").count()).as(entry).isOne();
            }
            assertThat(desk.complaints()).as(login).isEmpty();
        }
    }
}
