package org.stakeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Field;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Every rule of {@link ArchitectureTest} sees what it forbids: a few lines that break it are
 * compiled aside, and it must report them.
 */
class PlantedViolationsTest {

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    // one for all plants, since it opens every library
    private static final StandardJavaFileManager FILES =
            COMPILER.getStandardFileManager(null, null, UTF_8);

    @AfterAll
    static void close() throws IOException {
        FILES.close();
    }

    /** Sources that break one rule; the type to be reported is called Plant. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Plant(String rule, String... sources) {

        @Override
        public String toString() {
            return rule;
        }
    }

    private static final List<Plant> PLANTS =
            List.of(
                    new Plant(
                            "packages_use_only_what_comes_before_them",
                            "package org.stakeline.compute; class Plant { org.stakeline.store.Kept kept; }",
                            "package org.stakeline.store; public class Kept {}"),
                    new Plant(
                            "packages_use_only_what_comes_before_them",
                            "package org.stakeline.evidence; class Plant { org.stakeline.quantity.Count count; }",
                            "package org.stakeline.quantity; public class Count {}"),
                    new Plant(
                            "packages_use_only_what_comes_before_them",
                            "package org.stakeline.filing; class Plant { org.stakeline.issuer.Count count; }",
                            "package org.stakeline.issuer; public class Count {}"),
                    new Plant(
                            "packages_use_only_what_comes_before_them",
                            "package org.stakeline.read; class Plant { org.stakeline.relate.Chain chain; }",
                            "package org.stakeline.relate; public class Chain {}"),
                    new Plant(
                            "packages_use_only_what_comes_before_them",
                            "package org.stakeline.relate; class Plant { org.stakeline.compute.Block block; }",
                            "package org.stakeline.compute; public class Block {}"),
                    new Plant(
                            "packages_use_only_what_comes_before_them",
                            "package org.stakeline.store; class Plant { org.stakeline.watch.Alert alert; }",
                            "package org.stakeline.watch; public class Alert {}"),
                    new Plant(
                            "packages_use_only_what_comes_before_them",
                            "package org.stakeline.watch; class Plant { org.stakeline.serve.Sent sent; }",
                            "package org.stakeline.serve; public class Sent {}"),
                    new Plant(
                            "packages_use_only_what_comes_before_them",
                            "package org.stakeline.pipeline; class Plant { org.stakeline.serve.Sent sent; }",
                            "package org.stakeline.serve; public class Sent {}"),
                    new Plant(
                            "packages_use_only_what_comes_before_them",
                            "package org.stakeline.serve; class Plant { org.stakeline.pipeline.Run run; }",
                            "package org.stakeline.pipeline; public class Run {}"),
                    new Plant(
                            "packages_use_only_what_comes_before_them",
                            "package org.stakeline.contract; class Plant { org.stakeline.relate.Chain chain; }",
                            "package org.stakeline.relate; public class Chain {}"),
                    new Plant(
                            "packages_are_those_of_the_design",
                            "package org.stakeline.misc; class Plant {}"),
                    new Plant(
                            "packages_are_free_of_cycles",
                            "package org.stakeline.compute.block; public class Plant { org.stakeline.compute.trades.Back back; }",
                            "package org.stakeline.compute.trades; public class Back { org.stakeline.compute.block.Plant plant; }"),
                    new Plant(
                            "only_the_command_line_is_started",
                            "package org.stakeline; class Plant { org.stakeline.store.Kept kept; }",
                            "package org.stakeline.store; public class Kept {}"),
                    new Plant(
                            "eras_do_not_know_each_other",
                            "package org.stakeline.read.html; class Plant { org.stakeline.read.text.Lines lines; }",
                            "package org.stakeline.read.text; public class Lines {}"),
                    new Plant(
                            "recognisers_do_not_know_the_eras",
                            "package org.stakeline.read.field; class Plant { org.stakeline.read.html.Page page; }",
                            "package org.stakeline.read.html; public class Page {}"),
                    new Plant(
                            "read_has_one_door",
                            "package org.stakeline.pipeline; class Plant { org.stakeline.read.text.Lines lines; }",
                            "package org.stakeline.read.text; public class Lines {}"),
                    new Plant(
                            "only_pipeline_and_command_acquire",
                            "package org.stakeline.serve.web; class Plant { org.stakeline.acquire.Edgar edgar; }",
                            "package org.stakeline.acquire; public class Edgar {}"),
                    new Plant(
                            "only_pipeline_and_command_read",
                            "package org.stakeline.store; class Plant { org.stakeline.read.Door door; }",
                            "package org.stakeline.read; public class Door {}"),
                    new Plant(
                            "core_is_plain_java",
                            "package org.stakeline.compute.percent; @jakarta.inject.Singleton class Plant {}"),
                    new Plant(
                            "core_is_plain_java",
                            "package org.stakeline.relate.person; class Plant { org.slf4j.Logger log; }"),
                    new Plant(
                            "core_does_no_io",
                            "package org.stakeline.read; class Plant { byte[] in(java.nio.file.Path p) throws java.io.IOException { return java.nio.file.Files.readAllBytes(p); } }"),
                    new Plant(
                            "core_does_no_io",
                            "package org.stakeline.calendar; class Plant { java.io.FileReader in; }"),
                    new Plant(
                            "core_has_no_clock",
                            "package org.stakeline.compute.deadline; class Plant { Object o = java.time.LocalDate.now(); }"),
                    new Plant(
                            "core_has_no_clock",
                            "package org.stakeline.calendar; class Plant { Object o = java.time.ZoneId.systemDefault(); }"),
                    new Plant(
                            "core_has_no_clock",
                            "package org.stakeline.filing; class Plant { Object o = new java.util.Date(); }"),
                    new Plant(
                            "core_fields_are_final",
                            "package org.stakeline.issuer; public class Plant { int count; }"),
                    new Plant(
                            "core_fields_are_final",
                            "package org.stakeline.filing; public class Plant { private int count; }"),
                    new Plant(
                            "working_state_is_private",
                            "package org.stakeline.read.html; class Plant { int at; }"),
                    new Plant(
                            "core_catches_only_what_it_names",
                            "package org.stakeline.read.field; class Plant { void m() { try { System.gc(); } catch (RuntimeException e) { } } }"),
                    new Plant(
                            "contract_needs_only_a_json_parser",
                            "package org.stakeline.contract; class Plant { com.fasterxml.jackson.databind.ObjectMapper mapper; }"),
                    new Plant(
                            "jsoup_only_reads_html",
                            "package org.stakeline.read.text; class Plant { org.jsoup.nodes.Document page; }"),
                    new Plant(
                            "diffs_only_make_redlines",
                            "package org.stakeline.compute.check; class Plant { com.github.difflib.patch.Patch<String> patch; }"),
                    new Plant(
                            "xml_parsers_only_read_xml",
                            "package org.stakeline.read.html; class Plant { javax.xml.stream.XMLInputFactory xml; }"),
                    new Plant(
                            "sql_only_in_store",
                            "package org.stakeline.serve.api; class Plant { org.jooq.DSLContext sql; }"),
                    new Plant(
                            "sql_only_in_store",
                            "package org.stakeline.pipeline; class Plant { javax.sql.DataSource sql; }"),
                    new Plant(
                            "sql_does_not_leak",
                            "package org.stakeline.store; public class Plant { public org.jooq.Record row() { return null; } }"),
                    new Plant(
                            "sql_does_not_leak",
                            "package org.stakeline.store; public class Plant { public Plant(org.jooq.DSLContext sql) {} }"),
                    new Plant(
                            "sql_does_not_leak",
                            "package org.stakeline.store; public class Plant { public void keep() throws java.sql.SQLException {} }"),
                    new Plant(
                            "layouts_only_make_diagrams",
                            "package org.stakeline.serve.page; class Plant { org.eclipse.elk.graph.ElkNode node; }"),
                    new Plant(
                            "the_index_is_known_to_search_alone",
                            "package org.stakeline.store; class Plant { org.apache.lucene.index.IndexWriter index; }"),
                    new Plant(
                            "the_index_is_known_to_search_alone",
                            "package org.stakeline.serve.web; class Plant { Object o = new org.apache.lucene.index.Term(\"a\"); }"),
                    new Plant(
                            "pdfs_are_only_made_for_export",
                            "package org.stakeline.serve.web; class Plant { com.openhtmltopdf.pdfboxout.PdfRendererBuilder pdf; }"),
                    new Plant(
                            "pdfs_are_only_made_for_export",
                            "package org.stakeline.serve.page; class Plant { org.apache.pdfbox.pdmodel.PDDocument pdf; }"),
                    new Plant(
                            "table_files_are_only_made_for_export",
                            "package org.stakeline.serve.page; class Plant { de.siegmar.fastcsv.writer.CsvWriter csv; }"),
                    new Plant(
                            "table_files_are_only_made_for_export",
                            "package org.stakeline.command; class Plant { org.dhatim.fastexcel.Workbook book; }"),
                    new Plant(
                            "schema_is_known_to_store_alone",
                            "package org.stakeline.serve.api; class Plant { org.stakeline.store.schema.Table table; }",
                            "package org.stakeline.store.schema; public class Table {}"),
                    new Plant(
                            "controllers_only_in_serve",
                            "package org.stakeline.watch; @io.micronaut.http.annotation.Controller class Plant {}"),
                    new Plant(
                            "command_line_only_in_command",
                            "package org.stakeline.pipeline; @picocli.CommandLine.Command class Plant {}"),
                    new Plant(
                            "network_only_at_the_edges",
                            "package org.stakeline.relate.person; class Plant { java.net.http.HttpClient web; }"),
                    new Plant(
                            "network_only_at_the_edges",
                            "package org.stakeline.read.html; class Plant { Object o = org.jsoup.Jsoup.connect(\"a\"); }"),
                    new Plant(
                            "standard_streams_only_in_command",
                            "package org.stakeline.pipeline; class Plant { void m() { System.out.println(); } }"),
                    new Plant(
                            "only_application_ends_the_program",
                            "package org.stakeline.command; class Plant { void m() { System.exit(1); } }"),
                    new Plant(
                            "no_floating_point_fields",
                            "package org.stakeline.serve.page; record Plant(double[] percents) {}"),
                    new Plant(
                            "no_floating_point_methods",
                            "package org.stakeline.compute.percent; class Plant { Object of(float percent) { return this; } }"),
                    new Plant(
                            "no_floating_point_calls",
                            "package org.stakeline.quantity; class Plant { Object o = java.math.BigDecimal.valueOf(6.2); }"),
                    new Plant(
                            "no_floating_point_calls",
                            "package org.stakeline.quantity; class Plant { long l = Math.round(java.math.BigDecimal.TEN.doubleValue()); }"),
                    new Plant(
                            "only_quantity_divides_and_rounds",
                            "package org.stakeline.compute.percent; class Plant { Object o = java.math.BigDecimal.TEN.divide(java.math.BigDecimal.ONE); }"),
                    new Plant(
                            "only_quantity_divides_and_rounds",
                            "package org.stakeline.serve.page; class Plant { Object o = new java.text.DecimalFormat(\"0.0\"); }"),
                    new Plant(
                            "formatting_names_its_language",
                            "package org.stakeline.serve.page; class Plant { String s = \"%d\".formatted(1); }"),
                    new Plant(
                            "formatting_names_its_language",
                            "package org.stakeline.serve.page; class Plant { String s = String.format(\"%d\", 1); }"),
                    new Plant("null_is_marked", "package org.stakeline.export; class Plant {}"),
                    new Plant(
                            "names_say_what_a_thing_is",
                            "package org.stakeline.filing; class PlantHelper {}"),
                    new Plant(
                            "no_generic_exceptions",
                            "package org.stakeline.store; class Plant { void m() { throw new RuntimeException(); } }"),
                    new Plant(
                            "no_field_injection",
                            "package org.stakeline.serve.web; class Plant { @jakarta.inject.Inject String name; }"),
                    new Plant(
                            "one_logging",
                            "package org.stakeline.watch; class Plant { java.util.logging.Logger log; }"));

    static Stream<Arguments> plants() {
        return PLANTS.stream().map(plant -> arguments(plant.rule(), plant));
    }

    @ParameterizedTest(name = "{index} {0}")
    @MethodSource("plants")
    void theRuleReportsWhatBreaksIt(String name, Plant plant, @TempDir Path folder)
            throws Exception {
        JavaClasses planted = compile(plant, folder);
        EvaluationResult result = rule(name).evaluate(planted);
        assertThat(result.hasViolation()).as(name).isTrue();
        assertThat(result.getFailureReport().toString()).contains("Plant");
    }

    @Test
    void everyRuleHasAPlantAndEveryPlantARule() {
        Set<String> rules =
                Arrays.stream(ArchitectureTest.class.getDeclaredFields())
                        .filter(field -> field.getType() == ArchRule.class)
                        .map(Field::getName)
                        .collect(Collectors.toSet());
        Set<String> planted = PLANTS.stream().map(Plant::rule).collect(Collectors.toSet());
        assertThat(planted).isEqualTo(rules);
    }

    private static ArchRule rule(String name) throws ReflectiveOperationException {
        return (ArchRule) ArchitectureTest.class.getDeclaredField(name).get(null);
    }

    private static JavaClasses compile(Plant plant, Path folder) throws IOException {
        FILES.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(folder));
        StringWriter said = new StringWriter();
        List<Source> sources = Stream.of(plant.sources()).map(Source::new).toList();
        boolean compiled =
                COMPILER.getTask(said, FILES, null, List.of("-proc:none"), null, sources).call();
        assertThat(compiled).as(said.toString()).isTrue();
        return ArchConfiguration.withThreadLocalScope(
                configuration -> {
                    configuration.setResolveMissingDependenciesFromClassPath(false);
                    return new ClassFileImporter().importPath(folder);
                });
    }

    /** A source in memory, named by its own package and type. */
    private static final class Source extends SimpleJavaFileObject {

        private static final Pattern NAMES =
                Pattern.compile("package ([\\w.]+);.*?(?:class|record) (\\w+)");

        private final String text;

        Source(String text) {
            super(URI.create("mem:///" + path(text)), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        private static String path(String text) {
            Matcher names = NAMES.matcher(text);
            assertThat(names.find()).isTrue();
            return names.group(1).replace('.', '/') + "/" + names.group(2) + ".java";
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
