package org.stakeline.serve.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Who filled in a form last in this browser, so that the name need not be typed again. The service
 * knows nobody: the name is what somebody says, and is kept with the judgement.
 */
final class Author {

    private static final String NAME = "author";
    private static final Duration KEPT = Duration.ofDays(365);

    private Author() {}

    static String of(HttpRequest<?> request) {
        return request.getCookies().findCookie(NAME).map(c -> decoded(c.getValue())).orElse("");
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notOurs) {
            return "";
        }
    }

    static <T> MutableHttpResponse<T> remember(MutableHttpResponse<T> response, String author) {
        String value = URLEncoder.encode(author.strip(), StandardCharsets.UTF_8);
        return response.cookie(
                Cookie.of(NAME, value)
                        .httpOnly(true)
                        .sameSite(SameSite.Strict)
                        .path("/")
                        .maxAge(KEPT));
    }
}
