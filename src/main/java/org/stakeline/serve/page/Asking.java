package org.stakeline.serve.page;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;

import org.jspecify.annotations.Nullable;
import org.stakeline.store.PageRequest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which page of a list is asked for, and in which order: {@code page=2&size=50&sort=-event}. What
 * cannot be understood is answered with what could be asked.
 *
 * @param page from 1
 * @param size rows a page
 * @param sort a column's name, with a minus before it where the largest come first
 */
public record Asking(int page, int size, String sort) {

    public static final int USUAL_SIZE = 25;
    public static final int LARGEST_SIZE = 200;

    /** Checks what was asked for; null takes what is usual. */
    public static Asking of(
            @Nullable Integer page,
            @Nullable Integer size,
            @Nullable String sort,
            String usualSort) {
        int number = Optional.ofNullable(page).orElse(1);
        int rows = Optional.ofNullable(size).orElse(USUAL_SIZE);
        if (number < 1 || number > 1_000_000) {
            throw bad("page is " + number + "; it is 1 or more");
        }
        if (rows < 1 || rows > LARGEST_SIZE) {
            throw bad("size is " + rows + "; it is 1 to " + LARGEST_SIZE);
        }
        return new Asking(
                number,
                rows,
                Optional.ofNullable(sort).filter(s -> !s.isBlank()).orElse(usualSort));
    }

    /** The number that was given under this name; null for none. */
    static @Nullable Integer number(String name, String given) {
        try {
            return given.isBlank() ? null : Integer.valueOf(given.strip());
        } catch (NumberFormatException e) {
            throw bad(name + " is \"" + given + "\"; it is a number");
        }
    }

    /** A day as it stands in an address; null for none. */
    public static @Nullable LocalDate day(String name, @Nullable String given) {
        try {
            return given == null || given.isBlank() ? null : LocalDate.parse(given.strip());
        } catch (DateTimeParseException e) {
            throw bad(name + " is \"" + given + "\"; it is a day as in 2023-05-16");
        }
    }

    /** The same as the store takes it. */
    public <S extends Enum<S>> PageRequest<S> by(Class<S> columns) {
        boolean descending = sort.startsWith("-");
        String name = descending ? sort.substring(1) : sort;
        S column =
                Asking.column(name, columns)
                        .orElseThrow(
                                () ->
                                        bad(
                                                "sort is \""
                                                        + sort
                                                        + "\"; a list is sorted by "
                                                        + names(columns)
                                                        + ", with a minus before the name to turn the order"));
        return new PageRequest<>((page - 1) * size, size, column, descending);
    }

    /** The constant of that name, in whatever case. */
    public static <E extends Enum<E>> Optional<E> column(String name, Class<E> columns) {
        return List.of(columns.getEnumConstants()).stream()
                .filter(c -> c.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /**
     * The constant of that name; null for no name; what is wrong is answered with the names there
     * are.
     */
    public static <E extends Enum<E>> @Nullable E oneOf(
            String what, @Nullable String name, Class<E> constants) {
        if (name == null || name.isBlank()) {
            return null;
        }
        return column(name, constants)
                .orElseThrow(
                        () -> bad(what + " is \"" + name + "\"; it is one of " + names(constants)));
    }

    /** The constant's name as it stands in an address. */
    public static String nameOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> String names(Class<E> constants) {
        return Arrays.stream(constants.getEnumConstants())
                .map(Asking::nameOf)
                .collect(Collectors.joining(", "));
    }

    /** What was given, without blanks around it; null for nothing. */
    public static @Nullable String given(@Nullable String word) {
        return word == null || word.isBlank() ? null : word.strip();
    }

    /** The answer to a question that cannot be understood. */
    public static HttpStatusException bad(String why) {
        return new HttpStatusException(HttpStatus.BAD_REQUEST, why);
    }

    /** The answer where there is no such thing. */
    public static HttpStatusException missing(String what, String id) {
        return new HttpStatusException(
                HttpStatus.NOT_FOUND, "There is no " + what + " " + id + " here.");
    }
}
