package org.stakeline.serve.web;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.swagger.v3.oas.annotations.Hidden;

import org.stakeline.serve.export.Pdf;
import org.stakeline.serve.page.Asking;
import org.stakeline.serve.page.ChainBook;
import org.stakeline.serve.page.ChainPage;
import org.stakeline.serve.page.Figures;
import org.stakeline.serve.page.Opened;
import org.stakeline.serve.page.PackPage;
import org.stakeline.serve.page.StoredChain;
import org.stakeline.store.FindingStates;
import org.stakeline.store.Findings;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Evidence packs: a filing, or a chain of them, as a PDF to be attached to a letter. */
@Hidden
@Controller("/filings/{id}")
final class PackController {

    private final Opened opened;
    private final Findings findings;
    private final FindingStates states;
    private final ChainBook chains;
    private final Pages pages;
    private final Clock clock;
    private final String version;

    PackController(
            Opened opened,
            Findings findings,
            FindingStates states,
            ChainBook chains,
            Pages pages,
            Clock clock,
            @Value("${stakeline.version:unknown}") String version) {
        this.opened = opened;
        this.findings = findings;
        this.states = states;
        this.chains = chains;
        this.pages = pages;
        this.clock = clock;
        this.version = version;
    }

    /** The pack of one filing. */
    @Get("/pack.pdf")
    HttpResponse<?> filing(@PathVariable String id) {
        PackPage pack = pack(id);
        return file(
                id,
                pack.heading().issuer() + ", " + pack.heading().title(),
                List.of(),
                List.of(pack));
    }

    /** The pack of the chain that a filing belongs to: the order of its filings, then each. */
    @Get("/chain/pack.pdf")
    HttpResponse<?> chain(@PathVariable String id) {
        StoredChain chain = chains.ofFiling(id).orElseThrow(() -> Asking.missing("filing", id));
        ChainPage page = ChainPage.of(id, "", chain, chains.computed(chain), null);
        List<PackPage> packs =
                chain.chain().filings().stream().map(filing -> pack(chain.id(filing))).toList();
        return file(
                id + "-chain",
                page.issuer() + ": one schedule and its amendments",
                page.lines(),
                packs);
    }

    private PackPage pack(String id) {
        List<PackPage.Told> told =
                findings.ofFiling(id).stream()
                        .map(row -> new PackPage.Told(row, states.history(row)))
                        .toList();
        return opened.filing(id)
                .map(read -> PackPage.of(read, told))
                .orElseThrow(() -> Asking.missing("filing", id));
    }

    private HttpResponse<?> file(
            String id, String title, List<ChainPage.Line> chain, List<PackPage> packs) {
        Instant at = clock.instant();
        Map<String, Object> model =
                Map.of(
                        "title",
                        title,
                        "made",
                        "Stakeline " + version + ", " + Figures.instant(at),
                        "chain",
                        chain,
                        "packs",
                        packs);
        String name = "stakeline-evidence-" + id.replaceAll("[^A-Za-z0-9]+", "-") + ".pdf";
        return HttpResponse.ok(Pdf.of(pages.print("pack/pack", model), title, at))
                .header("Content-Type", "application/pdf")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }
}
