package org.yangguang.web.faces;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import org.yangguang.kernel.RuleBroken;
import org.yangguang.kernel.Unknown;

/**
 * Turns what went wrong into one sentence on the page the person is on, with the form as it was; only the
 * unforeseen goes on to the error page.
 */
class BrokenRuleHandler extends ExceptionHandlerWrapper {

    BrokenRuleHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            if (answer(events.next().getContext().getException())) {
                events.remove();
            }
        }
        getWrapped().handle();
    }

    private static boolean answer(Throwable thrown) {
        FacesContext faces = FacesContext.getCurrentInstance();
        Messages messages = CDI.current().select(Messages.class).get();
        if (!faces.isPostback() && cause(thrown, Unknown.class).isPresent()) {
            return missing(faces);
        }
        Optional<RuleBroken> rule = cause(thrown, RuleBroken.class);
        if (rule.isPresent()) {
            messages.broken(rule.get());
            return rendersAgain(faces);
        }
        if (cause(thrown, OptimisticLockException.class).isPresent()) {
            error(faces, messages.sentence("common.error.changedMeanwhile"));
            return rendersAgain(faces);
        }
        if (cause(thrown, EJBAccessException.class).isPresent()) {
            return redirect(faces, "/public/forbidden.xhtml");
        }
        if (cause(thrown, ViewExpiredException.class).isPresent()) {
            return redirect(faces, "/identity/login.xhtml?expired=true");
        }
        return false;
    }

    /** A page that was being built by its view action has nothing to show: it goes home with the sentence. */
    private static boolean rendersAgain(FacesContext faces) {
        if (!faces.isPostback()) {
            return redirect(faces, "/index.xhtml");
        }
        return true;
    }

    private static boolean missing(FacesContext faces) {
        try {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
            faces.responseComplete();
            return true;
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    private static void error(FacesContext faces, String text) {
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

    private static boolean redirect(FacesContext faces, String to) {
        var external = faces.getExternalContext();
        if (external.isResponseCommitted()) {
            return false;
        }
        try {
            HttpServletRequest request = (HttpServletRequest) external.getRequest();
            external.redirect(request.getContextPath() + to);
            faces.responseComplete();
            return true;
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    static <T extends Throwable> Optional<T> cause(Throwable thrown, Class<T> type) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (type.isInstance(t)) {
                return Optional.of(type.cast(t));
            }
        }
        return Optional.empty();
    }
}
