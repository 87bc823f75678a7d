package org.stakeline.serve.web;

import io.micronaut.http.HttpResponse;

import org.stakeline.serve.export.Format;
import org.stakeline.serve.page.Asking;
import org.stakeline.serve.page.Sheet;

/** Answers with a table as a file. */
final class Files {

    private Files() {}

    static HttpResponse<?> of(String ending, Sheet sheet) {
        Format format =
                Format.named(ending)
                        .orElseThrow(
                                () ->
                                        Asking.bad(
                                                "a table is exported as csv or xlsx, not as \""
                                                        + ending
                                                        + "\""));
        return HttpResponse.ok(format.bytes(sheet))
                .header("Content-Type", format.mediaType())
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + sheet.name() + "." + format.ending() + "\"");
    }
}
