package org.stakeline.serve.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.Error;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;

import jakarta.inject.Singleton;

import org.stakeline.serve.api.Problem;
import org.stakeline.serve.page.Shell;

import java.util.Map;
import java.util.stream.Collectors;

/** Answers what went wrong: as a page to a browser, as RFC 9457 problem details to all others. */
@Singleton
final class Errors implements ErrorResponseProcessor<Object> {

    private static final MediaType PROBLEM = MediaType.of("application/problem+json");
    private static final int SERVER_ERROR = 500;

    private final Pages pages;

    Errors(Pages pages) {
        this.pages = pages;
    }

    @Override
    public MutableHttpResponse<Object> processResponse(
            ErrorContext context, MutableHttpResponse<?> response) {
        Problem problem = problem(context, response);
        boolean page = isPage(context.getRequest());
        MutableHttpResponse<Object> answer = response.<Object>body(page ? page(problem) : problem);
        return answer.contentType(page ? Pages.HTML : PROBLEM);
    }

    private static Problem problem(ErrorContext context, MutableHttpResponse<?> response) {
        HttpRequest<?> request = context.getRequest();
        String title = HttpStatus.getDefaultReason(response.code());
        String said =
                context.getErrors().stream()
                        .map(Error::getMessage)
                        .collect(Collectors.joining(" "));
        return new Problem(
                "about:blank",
                title,
                response.code(),
                detail(request, response.code(), said),
                request.getPath());
    }

    // the words of an unexpected failure are for the log, not for the world
    private static String detail(HttpRequest<?> request, int status, String said) {
        if (status >= SERVER_ERROR) {
            return "Something failed here that is not the request's fault; the log of the service says what.";
        }
        boolean plain = said.isBlank() || said.equals(HttpStatus.getDefaultReason(status));
        return switch (status) {
            case 404 ->
                    plain || said.equals("Page Not Found")
                            ? "There is nothing at " + request.getPath() + "."
                            : said;
            case 406 -> "This address answers with JSON or HTML; the request accepts neither.";
            default -> plain ? "The request cannot be answered as it is." : said;
        };
    }

    private static boolean isPage(HttpRequest<?> request) {
        boolean service = request.getPath().startsWith("/api/");
        return !service && request.accept().stream().anyMatch(MediaType.TEXT_HTML_TYPE::equals);
    }

    private String page(Problem problem) {
        Shell shell = Shell.of(problem.title(), "", problem.instance());
        return pages.print("problem", Map.of("shell", shell, "problem", problem));
    }
}
