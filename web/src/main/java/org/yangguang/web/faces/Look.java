package org.yangguang.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.stream.Stream;

/** How a person likes to see the pages, kept in cookies so that public pages need no session. */
@Named
@RequestScoped
public class Look {

    static final String LANGUAGE = "yg-lang";
    static final String THEME = "yg-theme";

    @Inject private HttpServletRequest request;

    public Locale locale() {
        return "en".equals(cookie(LANGUAGE)) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    public String getLanguage() {
        return locale().toLanguageTag();
    }

    public boolean isEnglish() {
        return locale().equals(Locale.ENGLISH);
    }

    public boolean isDark() {
        return "dark".equals(cookie(THEME));
    }

    public String getTheme() {
        return isDark() ? "arya-blue" : "saga-blue";
    }

    private String cookie(String name) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? ""
                : Stream.of(cookies)
                        .filter(c -> c.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst()
                        .orElse("");
    }
}
