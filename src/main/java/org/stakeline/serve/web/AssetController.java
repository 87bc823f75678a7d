package org.stakeline.serve.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;

import org.jspecify.annotations.Nullable;
import org.stakeline.serve.page.Asking;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sends the scripts, styles and pictures of the pages, each in one piece: the framework sends files
 * bit by bit, and fails where a browser leaves before the last bit.
 */
@Hidden
@Controller
@Produces(MediaType.ALL)
final class AssetController {

    private static final Map<String, MediaType> TYPES =
            Map.of(
                    "css", MediaType.of("text/css; charset=utf-8"),
                    "js", MediaType.of("text/javascript; charset=utf-8"),
                    "html", Pages.HTML,
                    "png", MediaType.IMAGE_PNG_TYPE,
                    "svg", MediaType.of("image/svg+xml"),
                    "yml", MediaType.of("application/yaml"));
    private static final Pattern NAME =
            Pattern.compile("(?:[\\w@-][\\w@.-]*/)*[\\w@-][\\w@.-]*\\.(?<ending>[a-z]+)");
    private static final Pattern LICENCE =
            Pattern.compile("(?:[\\w@-][\\w@.-]*/)*(?:LICENSE|NOTICE)(?:\\.txt)?");
    private static final String KEPT = "private, max-age=60";

    /** A file of the pages. */
    @Get("/assets/{name:.+}")
    HttpResponse<?> asset(
            @PathVariable String name, @Header(HttpHeaders.IF_NONE_MATCH) @Nullable String known) {
        return file("/public/", name, known);
    }

    /** A file of a library that the pages use. */
    @Get("/webjars/{name:.+}")
    HttpResponse<?> library(
            @PathVariable String name, @Header(HttpHeaders.IF_NONE_MATCH) @Nullable String known) {
        return file("/META-INF/resources/webjars/", name, known);
    }

    /** The description of the API. */
    @Get("/swagger/{name:.+}")
    HttpResponse<?> description(
            @PathVariable String name, @Header(HttpHeaders.IF_NONE_MATCH) @Nullable String known) {
        return file("/META-INF/swagger/", name, known);
    }

    /** The page that shows the description of the API, and its files. */
    @Get("/swagger-ui{/name:.*}")
    HttpResponse<?> apiPage(
            @PathVariable @Nullable String name,
            @Header(HttpHeaders.IF_NONE_MATCH) @Nullable String known) {
        String file = name == null || name.isEmpty() ? "index.html" : name;
        return file("/META-INF/swagger/views/swagger-ui/", file, known);
    }

    private static HttpResponse<?> file(String folder, String name, @Nullable String known) {
        MediaType type = type(name);
        byte[] bytes = type == null ? null : read(folder + name);
        if (bytes == null) {
            throw Asking.missing("file", name);
        }
        String tag = "W/\"" + hash(bytes) + "\"";
        MutableHttpResponse<?> answer =
                known != null && known.contains(tag)
                        ? HttpResponse.notModified()
                        : HttpResponse.ok(bytes).contentType(type);
        return answer.header(HttpHeaders.ETAG, tag).header(HttpHeaders.CACHE_CONTROL, KEPT);
    }

    // these kinds, and the licences of what is sent; no other, and none from another folder
    private static @Nullable MediaType type(String name) {
        if (LICENCE.matcher(name).matches()) {
            return MediaType.of("text/plain; charset=utf-8");
        }
        Matcher whole = NAME.matcher(name);
        return whole.matches() ? TYPES.get(whole.group("ending")) : null;
    }

    private static byte @Nullable [] read(String path) {
        try (InputStream in = AssetController.class.getResourceAsStream(path)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
