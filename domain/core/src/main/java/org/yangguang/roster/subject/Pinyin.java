package org.yangguang.roster.subject;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.yangguang.kernel.SearchText;
import org.yangguang.platform.Wording;

/** 拼音首字母: 阳光招标 is found by {@code ygzb}, 单晓晓 by {@code sxx}. */
public final class Pinyin {

    /** Characters that are read differently as a surname, with the initial of the surname. */
    private static final Map<String, String> SURNAMES =
            Wording.beside(Pinyin.class).listed("surnames").stream()
                    .map(surname -> surname.split(" "))
                    .collect(Collectors.toUnmodifiableMap(part -> part[0], part -> part[1]));

    private Pinyin() {}

    /** Initials of a firm's or project's name, letters and digits kept, lower case. */
    static String initials(String name) {
        String words = PinyinHelper.toPinyin(name, PinyinStyleEnum.FIRST_LETTER, "");
        return words.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(c -> c < 128 && Character.isLetterOrDigit(c))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** Initials of a person's name, whose first characters may be read as a surname only. */
    public static String initialsOfPerson(String name) {
        for (int length = Math.min(2, name.length()); length > 0; length--) {
            String surname = SURNAMES.get(name.substring(0, length));
            if (surname != null) {
                return surname + initials(name.substring(length));
            }
        }
        return initials(name);
    }

    /** What a subject is found by: name, code and initials, normalised. */
    static String find(SubjectKind kind, String code, String name) {
        String initials = kind == SubjectKind.EXPERT ? initialsOfPerson(name) : initials(name);
        return SearchText.normalise(name) + " " + SearchText.normalise(code) + " " + initials;
    }
}
