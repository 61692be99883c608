package org.yangguang.web.faces;

import jakarta.el.ValueExpression;
import jakarta.el.VariableMapper;
import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;

/** {@code <y:question/>} inside the tags of forms: {@code asked} is what they may infer from their {@code value}. */
public class QuestionHandler extends TagHandler {

    public QuestionHandler(TagConfig config) {
        super(config);
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) {
        VariableMapper variables = context.getVariableMapper();
        Question asked = Question.of(variables.resolveVariable("value").getExpressionString());
        ValueExpression known =
                context.getExpressionFactory().createValueExpression(asked, Question.class);
        variables.setVariable("asked", known);
    }
}
