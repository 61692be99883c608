package org.yangguang.web.faces;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link BrokenRuleHandler} in front of the server's own handler. */
public class BrokenRuleHandlerFactory extends ExceptionHandlerFactory {

    public BrokenRuleHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new BrokenRuleHandler(getWrapped().getExceptionHandler());
    }
}
