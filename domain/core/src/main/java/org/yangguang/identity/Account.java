package org.yangguang.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.yangguang.identity.AccountRules.RolesExcludeEachOther;

/** A person's account: five failed sign-ins lock it for a quarter of an hour (GB/T 22239 8.1.4.1 b). */
@Entity
@Table(schema = "identity", name = "account")
class Account {

    static final int MAX_FAILURES = 5;
    static final Duration LOCK = Duration.ofMinutes(15);

    @Id private String login;

    @Column(name = "display_name")
    private String displayName;

    private String unit;

    @Column(name = "password_hash")
    private String passwordHash;

    private boolean enabled;

    @Column(name = "must_change")
    private boolean mustChange;

    private int failures;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(
            schema = "identity",
            name = "account_role",
            joinColumns = @JoinColumn(name = "login"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @Version private long version;

    protected Account() {}

    Account(NewAccount wanted, String passwordHash) {
        this.login = wanted.login();
        this.displayName = wanted.displayName();
        this.unit = wanted.unit();
        this.passwordHash = passwordHash;
        this.enabled = true;
        this.mustChange = wanted.mustChangePassword();
    }

    boolean mayTryAt(Instant now) {
        return enabled && (lockedUntil == null || !now.isBefore(lockedUntil));
    }

    String passwordHash() {
        return passwordHash;
    }

    void failedAt(Instant now) {
        failures++;
        if (failures >= MAX_FAILURES) {
            lockedUntil = now.plus(LOCK);
            failures = 0;
        }
    }

    void signedIn() {
        failures = 0;
        lockedUntil = null;
    }

    void grant(Set<Role> wanted) {
        if (!Role.mayMeet(wanted)) {
            throw new RolesExcludeEachOther(displayName);
        }
        roles.clear();
        roles.addAll(wanted);
    }

    void changePassword(String hash, boolean mustChangeAgain) {
        passwordHash = hash;
        mustChange = mustChangeAgain;
        failures = 0;
        lockedUntil = null;
    }

    void enable(boolean wanted) {
        enabled = wanted;
    }

    AccountView view() {
        return new AccountView(
                login, displayName, unit, enabled, mustChange, lockedUntil, Set.copyOf(roles));
    }
}
