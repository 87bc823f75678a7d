package org.stakeline.serve.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.exceptions.HttpStatusException;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * Refuses what a page of another site sends in the name of whoever has it open: a browser says
 * where a request comes from. Programs that are no browsers say nothing, and are let in.
 */
@ServerFilter("/**")
final class SameOrigin {

    private static final Set<HttpMethod> HARMLESS =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Set<String> OURS = Set.of("same-origin", "none");

    @RequestFilter
    void check(HttpRequest<?> request) {
        if (!HARMLESS.contains(request.getMethod()) && !isOurs(request)) {
            throw new HttpStatusException(
                    HttpStatus.FORBIDDEN,
                    "This changes something, and was sent from a page of another site.");
        }
    }

    private static boolean isOurs(HttpRequest<?> request) {
        String site = request.getHeaders().get("Sec-Fetch-Site");
        String origin = request.getHeaders().get(HttpHeaders.ORIGIN);
        if (site != null && !OURS.contains(site)) {
            return false;
        }
        return origin == null
                || authority(origin).equals(request.getHeaders().findFirst(HttpHeaders.HOST));
    }

    private static Optional<String> authority(String origin) {
        try {
            return Optional.ofNullable(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }
}
