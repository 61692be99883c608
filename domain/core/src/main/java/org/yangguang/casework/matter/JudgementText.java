package org.yangguang.casework.matter;

import jakarta.persistence.Converter;
import org.yangguang.rules.judgement.Judgement;

/** The rules' frozen answer. */
@Converter
class JudgementText extends JsonText<Judgement> {
    JudgementText() {
        super(Judgement.class);
    }
}
