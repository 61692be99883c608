package org.yangguang.rules.mutation;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** One failure tells enough: what comes after it in the same run is left out. Found only by the mutation run. */
public final class FirstFailureEnds implements AfterTestExecutionCallback, ExecutionCondition {

    private static final Namespace OURS = Namespace.create(FirstFailureEnds.class);

    @Override
    public void afterTestExecution(ExtensionContext test) {
        if (test.getExecutionException().isPresent()) {
            test.getRoot().getStore(OURS).put(OURS, Boolean.TRUE);
        }
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
        return test.getRoot().getStore(OURS).get(OURS) == null
                ? ConditionEvaluationResult.enabled("nothing failed yet")
                : ConditionEvaluationResult.disabled("something failed already");
    }
}
