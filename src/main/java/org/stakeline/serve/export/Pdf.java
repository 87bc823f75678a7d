package org.stakeline.serve.export;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;

/**
 * A page as a PDF: the same page at the same time gives the same bytes. It loads nothing, runs
 * nothing, and has its font within.
 */
public final class Pdf {

    static {
        XRLog.setLoggingEnabled(false);
    }

    private Pdf() {}

    /** The PDF of a page written as XHTML, made at this moment. */
    public static byte[] of(String xhtml, String title, Instant at) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFont(Glyphs::font, "Stakeline");
        builder.useExternalResourceAccessControl(
                (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.withHtmlContent(Glyphs.printable(xhtml), null);
        builder.withProducer("Stakeline");
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            return bytes(renderer.getPdfDocument(), title, at);
        } catch (IOException e) {
            throw new UncheckedIOException("a PDF in memory cannot be written", e);
        }
    }

    private static byte[] bytes(PDDocument document, String title, Instant at) throws IOException {
        GregorianCalendar moment = GregorianCalendar.from(at.atZone(ZoneOffset.UTC));
        PDDocumentInformation told = document.getDocumentInformation();
        told.setTitle(title);
        told.setCreationDate(moment);
        told.setModificationDate(moment);
        document.setDocumentId(at.toEpochMilli());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
