package org.stakeline.serve.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Tells the browser to run and load nothing but what this service itself serves. */
@ServerFilter("/**")
final class Guard {

    private static final String STRICT =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
                    + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    // the API's own page starts by a script within it, and draws its signs as data
    private static final String API_PAGE =
            "default-src 'none'; script-src 'self' 'unsafe-inline'; "
                    + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; "
                    + "base-uri 'none'; frame-ancestors 'none'";

    @ResponseFilter
    void guard(HttpRequest<?> request, MutableHttpResponse<?> response) {
        boolean apiPage = request.getPath().startsWith("/swagger-ui");
        response.header("Content-Security-Policy", apiPage ? API_PAGE : STRICT);
        response.header("X-Content-Type-Options", "nosniff");
        response.header("Referrer-Policy", "same-origin");
        response.header("X-Frame-Options", "DENY");
        if (!response.getHeaders().contains("Vary")) {
            response.header("Vary", "Accept");
        }
    }
}
