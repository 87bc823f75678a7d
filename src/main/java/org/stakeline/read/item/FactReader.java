package org.stakeline.read.item;

import org.stakeline.evidence.Finding;
import org.stakeline.evidence.WithFindings;
import org.stakeline.filing.Schedule;
import org.stakeline.filing.Trade;
import org.stakeline.read.field.Cast;
import org.stakeline.read.field.Section;
import org.stakeline.read.trade.TradeReader;

import java.util.ArrayList;
import java.util.List;

/** Reads the facts told in the sections of one filing, each kind where the form has it told. */
final class FactReader {

    private final List<Section> sections;
    private final BodyContext context;
    private final Cast cast;
    private final List<Finding> findings = new ArrayList<>();

    FactReader(List<Section> sections, BodyContext context) {
        this.sections = List.copyOf(sections);
        this.context = context;
        List<String> persons =
                context.persons().stream().flatMap(p -> p.name().value().stream()).toList();
        this.cast = Cast.of(persons, named().stream().map(Section::words).toList());
    }

    Body read() {
        return new Body(
                List.of(), trades(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), findings);
    }

    // exhibits define terms of their own
    private List<Section> named() {
        return sections.stream().filter(s -> !s.where().startsWith("exhibit")).toList();
    }

    private List<Trade> trades() {
        List<Trade> trades = new ArrayList<>();
        if (context.schedule().filter(s -> s == Schedule.G).isPresent()) {
            return trades;
        }
        for (Section section : sections) {
            if (section.isItem("5") || section.where().matches("signatures|text|exhibit.*")) {
                WithFindings<List<Trade>> read = TradeReader.read(section, cast);
                trades.addAll(read.value());
                findings.addAll(read.findings());
            }
        }
        return trades;
    }
}
