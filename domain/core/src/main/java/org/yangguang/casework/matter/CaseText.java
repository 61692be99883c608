package org.yangguang.casework.matter;

import jakarta.persistence.Converter;
import org.yangguang.rules.judgement.JudgementCase;

/** The frozen facts that the rules were asked about. */
@Converter
class CaseText extends JsonText<JudgementCase> {
    CaseText() {
        super(JudgementCase.class);
    }
}
