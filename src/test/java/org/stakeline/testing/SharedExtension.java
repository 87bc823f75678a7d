package org.stakeline.testing;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import java.nio.file.Path;

/** Leaves a test out where the {@link SharedFolder} is not there, else hands the folder to it. */
final class SharedExtension implements ExecutionCondition, ParameterResolver {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return SharedFolder.find()
                .map(folder -> ConditionEvaluationResult.enabled("shared folder " + folder))
                .orElseGet(() -> ConditionEvaluationResult.disabled(missing()));
    }

    private static String missing() {
        return "no shared folder at "
                + SharedFolder.named()
                + "; name it with -Dstakeline.shared=DIR or STAKELINE_SHARED";
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Path.class
                && parameter.getParameter().getAnnotations().length == 0;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return SharedFolder.find().orElseThrow();
    }
}
