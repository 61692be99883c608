package org.yangguang.inspection.siterecord;

import java.time.LocalDateTime;
import java.util.List;

/**
 * What a 《现场抽查笔录》 says (S17); what is not known yet is empty or null. Times in Asia/Shanghai, to the minute.
 *
 * @param situation what the inspectors saw and checked, at most 10000 characters
 * @param answers questions with their answers, in order; empty rows are dropped
 * @param statement what the inspected party says of its own accord; empty = nothing
 */
public record SiteRecordText(
        String place,
        LocalDateTime began,
        LocalDateTime ended,
        String representative,
        String representativePost,
        String situation,
        List<Answer> answers,
        String statement) {

    public SiteRecordText {
        place = tidy(place);
        representative = tidy(representative);
        representativePost = tidy(representativePost);
        situation = tidy(situation);
        statement = tidy(statement);
        answers = answers.stream().filter(a -> !a.isEmpty()).toList();
    }

    /** One question and what was answered. */
    public record Answer(String question, String answer) {

        public Answer {
            question = tidy(question);
            answer = tidy(answer);
        }

        boolean isEmpty() {
            return question.isEmpty() && answer.isEmpty();
        }

        boolean isHalf() {
            return question.isEmpty() || answer.isEmpty();
        }
    }

    private static String tidy(String text) {
        return text == null ? "" : text.strip().replace("\r\n", "\n");
    }
}
