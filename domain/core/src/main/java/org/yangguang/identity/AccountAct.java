package org.yangguang.identity;

import java.util.List;
import org.yangguang.kernel.Act;

/** The story of an account. */
public sealed interface AccountAct extends Act {

    /** An account was opened; it has no roles yet. */
    record AccountOpened(String login, String displayName) implements AccountAct {

        @Override
        public List<Ref> about() {
            return List.of(Ref.person(login));
        }

        @Override
        public List<String> details() {
            return List.of(login, displayName);
        }
    }

    /** The security administrator set a person's roles. */
    record RolesGranted(String login, String roles) implements AccountAct {

        @Override
        public List<Ref> about() {
            return List.of(Ref.person(login));
        }

        @Override
        public List<String> details() {
            return List.of(login, roles);
        }
    }

    /** An account was enabled or disabled. */
    record AccountSwitched(String login, boolean enabled) implements AccountAct {

        @Override
        public List<Ref> about() {
            return List.of(Ref.person(login));
        }

        @Override
        public List<String> details() {
            return List.of(login, String.valueOf(enabled));
        }
    }

    /** A password was changed by its owner or reset by the administrator. */
    record PasswordChanged(String login) implements AccountAct {

        @Override
        public List<Ref> about() {
            return List.of(Ref.person(login));
        }

        @Override
        public List<String> details() {
            return List.of(login);
        }
    }

    /** A person signed in. */
    record SignedIn(String login) implements AccountAct {

        @Override
        public List<Ref> about() {
            return List.of(Ref.person(login));
        }

        @Override
        public List<String> details() {
            return List.of(login);
        }
    }

    /** A sign-in was refused. */
    record SignInFailed(String login) implements AccountAct {

        @Override
        public List<Ref> about() {
            return List.of(Ref.person(login));
        }

        @Override
        public List<String> details() {
            return List.of(login);
        }
    }
}
