package org.stakeline.testing;

import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

import java.io.PrintStream;
import java.util.Map;
import java.util.TreeMap;

/** Says at the end which tests were left out, and why: what was not tested is never passed over. */
public final class LeftOut implements TestExecutionListener {

    private final PrintStream out;
    private final Map<String, Integer> counts = new TreeMap<>();

    public LeftOut() {
        this(System.out);
    }

    LeftOut(PrintStream out) {
        this.out = out;
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        count(test, reason);
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (result.getStatus() == TestExecutionResult.Status.ABORTED) {
            count(test, result.getThrowable().map(Throwable::getMessage).orElse("no reason given"));
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        counts.forEach((what, times) -> out.println("LEFT OUT: " + what + " (" + times + " x)"));
        counts.clear();
    }

    private void count(TestIdentifier test, String reason) {
        counts.merge(type(test) + ": " + reason, 1, Integer::sum);
    }

    private static String type(TestIdentifier test) {
        return switch (test.getSource().orElse(null)) {
            case MethodSource method -> method.getClassName();
            case ClassSource type -> type.getClassName();
            case null, default -> test.getDisplayName();
        };
    }
}
