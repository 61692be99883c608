package org.yangguang.draw.change;

import org.yangguang.kernel.RuleBroken;

/** What changing a sealed draw refuses: who asks, who decides, who watches, and what is over (DR1 3.7). */
final class ChangeRules {

    private ChangeRules() {}

    /** There is no such change, or the caller may not see it (S15). */
    static final class ChangeUnknown extends RuleBroken {}

    /** Leaders let an inspector go; everything else is asked for by clerk or team. */
    static final class NotYoursToAsk extends RuleBroken {}

    /** Each kind of change has its own codes. */
    static final class ChangeCodeNotValid extends RuleBroken {}

    /** Nobody is let out of a draw on a bare word (DR1 4.4). */
    static final class EvidenceMissing extends RuleBroken {}

    /** A change concerns somebody or something of the frozen lists. */
    static final class NotInThisDraw extends RuleBroken {

        NotInThisDraw(String id) {
            super(id);
        }
    }

    /** Only projects that were eligible at the freezing and not drawn yet can join. */
    static final class AddedNumberNotPossible extends RuleBroken {

        AddedNumberNotPossible(int left) {
            super(left);
        }
    }

    /** Only a seat that the draw could not fill, or that somebody was appointed to, is given to somebody by name. */
    static final class SeatNotEmpty extends RuleBroken {}

    /** Seat 1 is for who may lead (主办资格). */
    static final class LeadNeeded extends RuleBroken {

        LeadNeeded(String name) {
            super(name);
        }
    }

    /** Who is appointed has certificate, account and time until the last day, as who is drawn. */
    static final class AppointeeNotAvailable extends RuleBroken {

        private final String code;

        AppointeeNotAvailable(String name, String code) {
            super(name);
            this.code = code;
        }

        @Override
        public String messageKey() {
            return super.messageKey() + "." + code;
        }
    }

    /** Nobody is appointed past a recusal. */
    static final class AppointeeRecused extends RuleBroken {

        AppointeeRecused(String name) {
            super(name);
        }
    }

    /** A change is asked for, decided and approved once, in this order; its sentence says where it stands. */
    static final class ChangeNotOpen extends RuleBroken {

        private final ChangeStatus now;

        ChangeNotOpen(ChangeStatus now) {
            super();
            this.now = now;
        }

        @Override
        public String messageKey() {
            return super.messageKey() + "." + now;
        }
    }

    /** Who asks for a change does not decide on it. */
    static final class AskerMayNotDecide extends RuleBroken {}

    /** The witness approves what others asked for and decided. */
    static final class WitnessIsAnother extends RuleBroken {}

    /** A draw whose inspections were made is not given up any more. */
    static final class InspectionsAlreadyOver extends RuleBroken {

        InspectionsAlreadyOver(long concluded) {
            super(concluded);
        }
    }

    /** A draw is disclosed with all its changes settled. */
    static final class ChangesStillOpen extends RuleBroken {

        ChangesStillOpen(long open) {
            super(open);
        }
    }
}
