package org.yangguang.web.archive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yangguang.archive.Timeline;
import org.yangguang.archive.TraceView;
import org.yangguang.identity.CurrentUser;
import org.yangguang.kernel.Act;
import org.yangguang.web.faces.Texts;

/** Timelines inside other pages: {@code <y:timeline kind="task" about="#{task.id}"/>}. */
@Named
@RequestScoped
public class Traces {

    private static final int LATEST = 8;
    private static final Pattern CODE = Pattern.compile("[A-Za-z_]+");

    @Inject private Timeline timeline;
    @Inject private CurrentUser user;
    @Inject private Texts texts;

    private final Map<Act.Ref, List<TraceView>> latest = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    /** The newest entries about something; {@code id} is anything whose text is the id. */
    public List<TraceView> latest(String kind, Object id) {
        return latest.computeIfAbsent(Act.Ref.of(kind, id), about -> timeline.of(about, 0, LATEST));
    }

    /** How many there are when the latest are not all, else 0. */
    public long more(String kind, Object id) {
        boolean all = latest(kind, id).size() < LATEST;
        return all ? 0 : timeline.count(Act.Ref.of(kind, id));
    }

    /** The entry as a sentence; codes that have a {@code <context>.word.<code>} are read as words. */
    public String sentence(TraceView entry) {
        String[] kind = entry.kind().split("\\.", 2);
        return texts.of(
                kind[0] + ".act." + kind[1],
                entry.details().stream().map(detail -> words(kind[0], detail)).toArray());
    }

    /** A detail or a reason of a context as it is read: its codes as words, everything else as it was kept. */
    public String words(String context, String detail) {
        return CODE.matcher(detail)
                .replaceAll(
                        code ->
                                Matcher.quoteReplacement(
                                        texts.optional(context + ".word." + code.group())
                                                .orElse(code.group())));
    }

    /** A person's name by login; the system has one too. */
    public String name(String login) {
        if (login == null) {
            return "";
        }
        return CurrentUser.SYSTEM.equals(login)
                ? texts.get("archive.system")
                : names.computeIfAbsent(login, user::nameOf);
    }
}
