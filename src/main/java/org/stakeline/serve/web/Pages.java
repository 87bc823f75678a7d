package org.stakeline.serve.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;
import org.stakeline.serve.page.Address;
import org.stakeline.serve.page.Asking;

import java.time.LocalDate;
import java.util.Map;

/** Prints a page from its template and its model. */
@Singleton
final class Pages {

    static final MediaType HTML = MediaType.of("text/html; charset=utf-8");

    private static final int USUAL_LENGTH = 32_768;

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    String print(String template, Map<String, Object> model) {
        StringOutput out = new StringOutput(USUAL_LENGTH);
        engine.render(template + ".jte", model, out);
        return out.toString();
    }

    /**
     * A page is JSON at its own address for whoever asks for JSON; all others are given the page.
     */
    static boolean asksForJson(HttpRequest<?> request) {
        for (MediaType type : request.accept()) {
            if (type.getSubtype().equals("json")) {
                return true;
            }
            if (type.matches(MediaType.TEXT_HTML_TYPE)) {
                return false;
            }
        }
        return false;
    }

    /** A day as it stands in an address; null for none. */
    static @Nullable LocalDate day(String day) {
        return day("asOf", day);
    }

    /** The day of that name as it stands in an address; null for none. */
    static @Nullable LocalDate day(String name, String day) {
        return Asking.day(name, day);
    }

    /** The address that was asked for, with all that was asked there. */
    static Address here(HttpRequest<?> request) {
        Address here = Address.of(request.getPath());
        for (String name : request.getParameters().names()) {
            here = here.with(name, request.getParameters().get(name));
        }
        return here;
    }

    static HttpResponse<?> json(Object body) {
        return HttpResponse.ok(body).contentType(MediaType.APPLICATION_JSON_TYPE);
    }

    HttpResponse<String> page(String template, Map<String, Object> model) {
        return HttpResponse.ok(print(template, model)).contentType(HTML);
    }
}
