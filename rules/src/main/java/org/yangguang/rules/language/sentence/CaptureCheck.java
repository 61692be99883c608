package org.yangguang.rules.language.sentence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.yangguang.rules.language.reading.Characters;
import org.yangguang.rules.language.reading.Nearest;
import org.yangguang.rules.language.reading.ProblemKind;
import org.yangguang.rules.language.reading.ProblemList;
import org.yangguang.rules.language.reading.Sizes;
import org.yangguang.rules.language.reading.Spot;
import org.yangguang.rules.parameters.Unit;

/** Whether what stands at the slots of a sentence is known, and of the kind the sentence needs. */
public final class CaptureCheck {

    private static final Pattern PLACE = Pattern.compile("〔([^〔〕]*)〕");
    private final Vocabulary vocabulary;
    private final Codes codes;
    private final ProblemList problems;

    public CaptureCheck(Vocabulary vocabulary, Codes codes, ProblemList problems) {
        this.vocabulary = vocabulary;
        this.codes = codes;
        this.problems = problems;
    }

    /** Checks every capture of one sentence said of a subject; says all that is wrong. */
    public void check(Dictionary.Match match, String subject, Spot line) {
        Map<String, Vocabulary.Word> words = vocabulary.words(subject);
        List<Sentence.Capture> captures = match.captures();
        for (int i = 0; i < captures.size(); i++) {
            Sentence.Capture capture = captures.get(i);
            Spot place = line.right(capture.start());
            if (isText(capture.text(), place)) {
                Slot slot = match.sentence().slots().get(i);
                String before = i == 0 ? "" : captures.get(i - 1).text();
                check(slot, capture.text(), before, words, place);
            }
        }
    }

    private boolean isText(String text, Spot place) {
        if (text.isBlank()) {
            problems.add(place, ProblemKind.TEXT_MISSING);
            return false;
        }
        if (text.length() > Sizes.TEXT) {
            problems.add(place, ProblemKind.TEXT_TOO_LONG, text.length(), Sizes.TEXT);
            return false;
        }
        return problems.reads(Characters.RULE, text, place);
    }

    private void check(
            Slot slot, String text, String before, Map<String, Vocabulary.Word> words, Spot place) {
        switch (slot) {
            case CHOICE_WORD -> word(text, words, "选项", place);
            case CHOICE -> choice(text, words.get(before), place);
            case WORD -> word(text, words, "", place);
            case AMOUNT, DAY, MOMENT, TEXT -> word(text, words, slot.word(), place);
            case NUMBER_PARAMETER -> parameter(text, Unit::isAmount, slot, place);
            case SHARE_PARAMETER -> parameter(text, Unit.SHARE::equals, slot, place);
            case DAYS_PARAMETER -> parameter(text, Unit.DAYS::equals, slot, place);
            case YEARS_PARAMETER -> parameter(text, Unit.YEARS::equals, slot, place);
            case CONCLUSION, SEVERITY, SEVERITY_WORD, HANDLING, FLAG, BOUND ->
                    listed(text, vocabulary.list(slot.word()), place);
            case MARKS -> marks(text, place);
            case KEYWORDS -> code(text, codes.keywords(), slot, place);
            case GROUP -> code(text, codes.groups(), slot, place);
            case CRIME -> code(text, codes.crimes(), slot, place);
            case ITEM -> code(text, codes.items(), slot, place);
            case PHRASE -> phrase(text, place);
            case REASON -> reason(text, words, place);
        }
    }

    private void word(String text, Map<String, Vocabulary.Word> words, String kind, Spot place) {
        Vocabulary.Word word = words.get(text);
        if (word == null) {
            unknown(text, words.keySet(), place);
        } else if (!kind.isEmpty() && !word.kind().equals(kind)) {
            problems.add(place, ProblemKind.WORD_OF_OTHER_KIND, text, word.kind(), kind);
        }
    }

    private void choice(String text, Vocabulary.Word word, Spot place) {
        if (word != null && word.kind().equals("选项")) {
            listed(text, word.choices(), place);
        }
    }

    private void listed(String text, List<String> allowed, Spot place) {
        if (!allowed.contains(text)) {
            problems.add(place, ProblemKind.CHOICE_UNKNOWN, text, String.join("、", allowed));
        }
    }

    private void marks(String text, Spot place) {
        for (String mark : text.split(" 或 ")) {
            listed(mark, vocabulary.list(Slot.MARKS.word()), place);
        }
    }

    private void parameter(String text, Predicate<Unit> unit, Slot slot, Spot place) {
        Unit found = codes.parameters().get(text);
        if (found == null) {
            String near = Nearest.word(text, codes.parameters().keySet()).orElse("—");
            problems.add(place, ProblemKind.PARAMETER_UNKNOWN, text, near);
        } else if (!unit.test(found)) {
            problems.add(place, ProblemKind.PARAMETER_OF_OTHER_UNIT, text, found, slot.word());
        }
    }

    private void code(String text, Set<String> known, Slot slot, Spot place) {
        if (!known.contains(text)) {
            String near = Nearest.word(text, known).orElse("—");
            problems.add(place, ProblemKind.CODE_UNKNOWN, slot.word(), text, near);
        }
    }

    private void phrase(String text, Spot place) {
        if (text.indexOf('〔') >= 0 || text.indexOf('〕') >= 0) {
            problems.add(place, ProblemKind.PLACE_BROKEN, text);
        }
    }

    /** Each 〔word〕 of a reason is a word of the subject or a parameter. */
    private void reason(String text, Map<String, Vocabulary.Word> words, Spot place) {
        List<MatchResult> places = PLACE.matcher(text).results().toList();
        long marks = text.chars().filter(c -> c == '〔' || c == '〕').count();
        if (marks != 2L * places.size()) {
            problems.add(place, ProblemKind.PLACE_BROKEN, text);
        }
        for (MatchResult found : places) {
            String word = found.group(1);
            if (!words.containsKey(word) && !codes.parameters().containsKey(word)) {
                unknown(word, words.keySet(), place.right(found.start(1)));
            }
        }
    }

    private void unknown(String word, Collection<String> known, Spot place) {
        Optional<String> near = Nearest.word(word, known);
        if (near.isPresent()) {
            problems.add(place, ProblemKind.WORD_UNKNOWN_NEAR, word, near.get());
        } else {
            problems.add(place, ProblemKind.WORD_UNKNOWN, word);
        }
    }
}
