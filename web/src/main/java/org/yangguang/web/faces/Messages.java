package org.yangguang.web.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;
import org.yangguang.kernel.InLanguages;
import org.yangguang.kernel.RuleBroken;

/** Says what happened: one sentence from the bundles, kept over one redirect. */
@ApplicationScoped
public class Messages {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Inject private Look look;

    /** A thing was done. */
    public void done(String key, Object... values) {
        say(FacesMessage.SEVERITY_INFO, sentence(key, values));
    }

    /** Something needs the person's attention, nothing is lost. */
    public void warn(String key, Object... values) {
        say(FacesMessage.SEVERITY_WARN, sentence(key, values));
    }

    /** A rule of the trade was broken; nothing was saved. */
    public void broken(RuleBroken rule) {
        say(FacesMessage.SEVERITY_ERROR, sentence(rule.messageKey(), rule.arguments().toArray()));
    }

    public String sentence(String key, Object... values) {
        Object[] said = Stream.of(values).map(this::inWords).toArray();
        return new MessageFormat(Texts.find(key, look.locale()), look.locale()).format(said);
    }

    private Object inWords(Object value) {
        if (value instanceof LocalDateTime moment) {
            return MINUTE.format(moment);
        }
        return value instanceof InLanguages words ? words.in(look.locale()) : value;
    }

    private void say(FacesMessage.Severity severity, String text) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(severity, text, null));
    }
}
