package org.yangguang.roster.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A firm is found by its initials, a person by the surname's own reading. */
class PinyinTest {

    @Test
    void a_firm_has_its_initials() {
        assertThat(Pinyin.initials("阳光招标")).isEqualTo("ygzb");
        assertThat(Pinyin.initials("重庆A1路桥（集团）")).isEqualTo("cqa1lqjt");
    }

    @Test
    void a_surname_is_read_as_a_surname() {
        assertThat(Pinyin.initialsOfPerson("单晓晓")).isEqualTo("sxx");
        assertThat(Pinyin.initialsOfPerson("尉迟恭")).isEqualTo("ycg");
        assertThat(Pinyin.initialsOfPerson("李喆")).isEqualTo("lz");
    }

    @Test
    void a_subject_is_found_by_name_code_and_initials() {
        assertThat(Pinyin.find(SubjectKind.ORGANISATION, "91530199000001601G", "阳光 招标"))
                .isEqualTo("阳光招标 91530199000001601g ygzb");
    }
}
