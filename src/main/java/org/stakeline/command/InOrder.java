package org.stakeline.command;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Work on many things at once whose results are taken in the things' order, few of them held at a
 * time.
 */
final class InOrder {

    private static final int MOST_THREADS = 8;
    private static final int AHEAD = 2;

    private InOrder() {}

    /** One thing under way. */
    private record Underway<T, R>(T thing, Future<R> result) {}

    /**
     * Works on each thing and hands its result on; ends when the taker says no more.
     *
     * @param fault what stands for the result of a thing whose work failed
     */
    static <T, R> void each(
            List<T> things,
            Function<T, R> work,
            BiFunction<T, Throwable, R> fault,
            Predicate<R> taker)
            throws InterruptedException {
        int threads = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_THREADS);
        try (ExecutorService workers = Executors.newFixedThreadPool(threads, daemons())) {
            Iterator<T> next = things.iterator();
            Deque<Underway<T, R>> underway = new ArrayDeque<>();
            boolean more = true;
            while (more && (next.hasNext() || !underway.isEmpty())) {
                while (next.hasNext() && underway.size() < threads * AHEAD) {
                    T thing = next.next();
                    underway.add(new Underway<>(thing, workers.submit(() -> work.apply(thing))));
                }
                more = taker.test(result(underway.remove(), fault));
            }
            workers.shutdownNow();
        }
    }

    private static <T, R> R result(Underway<T, R> one, BiFunction<T, Throwable, R> fault)
            throws InterruptedException {
        try {
            return one.result().get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            return fault.apply(one.thing(), cause == null ? e : cause);
        }
    }

    private static java.util.concurrent.ThreadFactory daemons() {
        return Thread.ofPlatform().daemon().name("read-", 0).factory();
    }
}
