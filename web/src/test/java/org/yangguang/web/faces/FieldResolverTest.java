package org.yangguang.web.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

/** What of a bean is open to its page. */
class FieldResolverTest {

    /** A page. */
    static class Page {
        @Shown private final String title = "计划";
        @Asked private Integer year = 2026;
        private final String secret = "密";

        String secret() {
            return secret;
        }
    }

    private final FieldResolver resolver = new FieldResolver();
    private final Page page = new Page();

    @Test
    void what_is_shown_or_asked_is_read() {
        assertThat(read("title")).isEqualTo("计划");
        assertThat(read("year")).isEqualTo(2026);
    }

    @Test
    void what_is_neither_stays_closed() {
        Asking asking = new Asking();
        assertThat(resolver.getValue(asking, page, "secret")).isNull();
        assertThat(asking.isPropertyResolved()).isFalse();
        assertThat(page.secret()).isEqualTo("密");
    }

    @Test
    void what_is_asked_is_filled_in_by_its_type() {
        assertThat(resolver.getType(new Asking(), page, "year")).isEqualTo(Integer.class);
        resolver.setValue(new Asking(), page, "year", 2027);
        assertThat(read("year")).isEqualTo(2027);
    }

    @Test
    void what_is_only_shown_is_never_set() {
        assertThat(resolver.isReadOnly(new Asking(), page, "title")).isTrue();
        assertThatThrownBy(() -> resolver.setValue(new Asking(), page, "title", "别的"))
                .isInstanceOf(PropertyNotWritableException.class);
    }

    @Test
    void nothing_is_no_bean() {
        assertThat(resolver.getValue(new Asking(), null, "page")).isNull();
    }

    private Object read(String name) {
        Asking asking = new Asking();
        Object value = resolver.getValue(asking, page, name);
        assertThat(asking.isPropertyResolved()).isTrue();
        return value;
    }

    /** A question of the expression language, without its factory. */
    private static final class Asking extends ELContext {

        @Override
        public <T> T convertToType(Object value, Class<T> type) {
            return type.cast(value);
        }

        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
