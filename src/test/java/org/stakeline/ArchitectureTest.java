package org.stakeline;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.modules.syntax.AllowedModuleDependencies.allow;
import static com.tngtech.archunit.library.modules.syntax.ModuleDependencyScope.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.modules.syntax.ModuleRuleDefinition.modules;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;

import org.jspecify.annotations.NullMarked;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The flow acquire, read, relate, compute, store, watch, serve, as rules. {@link
 * PlantedViolationsTest} proves of each that it sees what it forbids.
 */
@AnalyzeClasses(packages = "org.stakeline", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

    /** From quantity to compute: plain Java. */
    private static final String[] CORE = {
        "org.stakeline.quantity..",
        "org.stakeline.calendar..",
        "org.stakeline.evidence..",
        "org.stakeline.filing..",
        "org.stakeline.issuer..",
        "org.stakeline.read..",
        "org.stakeline.relate..",
        "org.stakeline.compute.."
    };

    private static final String[] NOUNS = {"quantity", "calendar", "evidence", "filing", "issuer"};

    /** Places on a drawing are what the layout makes them: they count nothing. */
    private static final String DRAWING = "org.stakeline.serve.diagram";

    private static final String GENERATED = "org.stakeline.store.schema..";

    // who uses whom

    @ArchTest
    static final ArchRule packages_use_only_what_comes_before_them =
            modules()
                    .definedByPackages("org.stakeline.(*)..")
                    .should()
                    .respectTheirAllowedDependencies(
                            allow().fromModule("filing")
                                    .toModules("quantity", "calendar", "evidence")
                                    .fromModule("issuer")
                                    .toModules("quantity", "calendar", "evidence")
                                    .fromModule("contract")
                                    .toModules(NOUNS)
                                    .fromModule("acquire")
                                    .toModules(NOUNS)
                                    .fromModule("read")
                                    .toModules(NOUNS)
                                    .fromModule("relate")
                                    .toModules(NOUNS)
                                    .fromModule("compute")
                                    .toModules(and(NOUNS, "relate"))
                                    .fromModule("store")
                                    .toModules(and(NOUNS, "relate", "compute", "contract"))
                                    .fromModule("watch")
                                    .toModules(and(NOUNS, "relate", "compute", "contract", "store"))
                                    .fromModule("serve")
                                    .toModules(
                                            and(
                                                    NOUNS,
                                                    "relate",
                                                    "compute",
                                                    "contract",
                                                    "store",
                                                    "watch"))
                                    .fromModule("pipeline")
                                    .toModules(
                                            and(
                                                    NOUNS,
                                                    "relate",
                                                    "compute",
                                                    "contract",
                                                    "store",
                                                    "watch",
                                                    "acquire",
                                                    "read"))
                                    .fromModule("command")
                                    .toModules(
                                            and(
                                                    NOUNS,
                                                    "relate",
                                                    "compute",
                                                    "contract",
                                                    "store",
                                                    "watch",
                                                    "acquire",
                                                    "read",
                                                    "pipeline",
                                                    "serve")),
                            consideringOnlyDependenciesInAnyPackage("org.stakeline.."))
                    .because(
                            "facts flow one way, and whoever is upstream can be used without the rest");

    @ArchTest
    static final ArchRule packages_are_those_of_the_design =
            classes()
                    .should()
                    .resideInAnyPackage(
                            Stream.concat(
                                            Stream.of("org.stakeline"),
                                            Stream.of(
                                                            "quantity",
                                                            "calendar",
                                                            "evidence",
                                                            "filing",
                                                            "issuer",
                                                            "contract",
                                                            "acquire",
                                                            "read",
                                                            "relate",
                                                            "compute",
                                                            "store",
                                                            "watch",
                                                            "serve",
                                                            "pipeline",
                                                            "command")
                                                    .map(name -> "org.stakeline." + name + ".."))
                                    .toArray(String[]::new));

    @ArchTest
    static final ArchRule packages_are_free_of_cycles =
            slices().matching("org.stakeline.(**)")
                    .should()
                    .beFreeOfCycles()
                    .ignoreDependency(resideInAnyPackage(GENERATED), resideInAnyPackage(GENERATED));

    @ArchTest
    static final ArchRule only_the_command_line_is_started =
            classes()
                    .that()
                    .resideInAPackage("org.stakeline")
                    .should()
                    .onlyDependOnClassesThat(
                            resideInAnyPackage(
                                    "org.stakeline",
                                    "org.stakeline.command",
                                    "java.lang..",
                                    "org.jspecify.."));

    @ArchTest
    static final ArchRule eras_do_not_know_each_other =
            slices().matching("org.stakeline.read.(xml|html|text)..")
                    .should()
                    .notDependOnEachOther()
                    .because("an era is added or dropped without touching another");

    @ArchTest
    static final ArchRule recognisers_do_not_know_the_eras =
            noClasses()
                    .that()
                    .resideInAPackage("org.stakeline.read.(*)..")
                    .and()
                    .resideOutsideOfPackages(
                            "org.stakeline.read.xml..",
                            "org.stakeline.read.html..",
                            "org.stakeline.read.text..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.stakeline.read.xml..",
                            "org.stakeline.read.html..",
                            "org.stakeline.read.text..");

    @ArchTest
    static final ArchRule read_has_one_door =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.stakeline.read..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.stakeline.read.(*)..")
                    .because("callers see the reader of filings and never an era");

    @ArchTest
    static final ArchRule only_pipeline_and_command_acquire =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "org.stakeline.acquire..",
                            "org.stakeline.pipeline..",
                            "org.stakeline.command..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.stakeline.acquire..");

    @ArchTest
    static final ArchRule only_pipeline_and_command_read =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "org.stakeline.read..",
                            "org.stakeline.pipeline..",
                            "org.stakeline.command..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.stakeline.read..");

    // the core is plain Java

    @ArchTest
    static final ArchRule core_is_plain_java =
            classes()
                    .that()
                    .resideInAnyPackage(CORE)
                    .should()
                    .onlyDependOnClassesThat(
                            resideInAnyPackage(
                                    "org.stakeline..",
                                    "java.lang..",
                                    "java.util..",
                                    "java.math..",
                                    "java.time..",
                                    "java.text..",
                                    "java.io..",
                                    "java.nio",
                                    "java.nio.charset..",
                                    "java.security..",
                                    "org.jspecify..",
                                    "org.jsoup..",
                                    "com.github.difflib..",
                                    "javax.xml.stream.."))
                    .because(
                            "the rules of 13(d) must run without a container, a database or a network");

    @ArchTest
    static final ArchRule core_does_no_io =
            noClasses()
                    .that()
                    .resideInAnyPackage(CORE)
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage(
                                            "java.net..",
                                            "java.nio.file..",
                                            "java.nio.channels..",
                                            "java.util.logging..",
                                            "java.util.prefs..")
                                    .or(
                                            describe(
                                                    "files",
                                                    type ->
                                                            type.getName()
                                                                    .startsWith("java.io.File"))))
                    .because("what is read comes in as an argument");

    @ArchTest
    static final ArchRule core_has_no_clock =
            noClasses()
                    .that()
                    .resideInAnyPackage(CORE)
                    .should()
                    .accessTargetWhere(
                            describe("asks the machine", ArchitectureTest::asksTheMachine))
                    .because("a computation given the same filings must give the same answer");

    @ArchTest
    static final ArchRule core_fields_are_final =
            fields().that()
                    .areDeclaredInClassesThat(
                            resideInAnyPackage(CORE)
                                    .and(not(describe("at work", ArchitectureTest::isAtWork))))
                    .should()
                    .beFinal();

    @ArchTest
    static final ArchRule working_state_is_private =
            fields().that()
                    .areNotFinal()
                    .and()
                    .areDeclaredInClassesThat(describe("at work", ArchitectureTest::isAtWork))
                    .should()
                    .bePrivate()
                    .because("where a scanner or a builder stands is nobody else's business");

    @ArchTest
    static final ArchRule core_catches_only_what_it_names =
            noCodeUnits()
                    .that()
                    .areDeclaredInClassesThat()
                    .resideInAnyPackage(CORE)
                    .should(
                            be(
                                    "catching all",
                                    unit ->
                                            unit.getTryCatchBlocks().stream()
                                                    .flatMap(
                                                            block ->
                                                                    block
                                                                            .getCaughtThrowables()
                                                                            .stream())
                                                    .anyMatch(
                                                            type ->
                                                                    type.isEquivalentTo(
                                                                                    Exception.class)
                                                                            || type.isEquivalentTo(
                                                                                    RuntimeException
                                                                                            .class))))
                    .because("bad input is a finding; what is no bad input must be heard of");

    @ArchTest
    static final ArchRule contract_needs_only_a_json_parser =
            classes()
                    .that()
                    .resideInAPackage("org.stakeline.contract..")
                    .should()
                    .onlyDependOnClassesThat(
                            resideInAnyPackage(
                                    "org.stakeline..",
                                    "java.lang..",
                                    "java.util..",
                                    "java.math..",
                                    "java.time..",
                                    "java.io..",
                                    "org.jspecify..",
                                    "com.fasterxml.jackson.core.."));

    // each library in its room

    @ArchTest
    static final ArchRule jsoup_only_reads_html =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.stakeline.read.html..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.jsoup..");

    @ArchTest
    static final ArchRule diffs_only_make_redlines =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.stakeline.relate.redline..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("com.github.difflib..");

    @ArchTest
    static final ArchRule xml_parsers_only_read_xml =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.stakeline.read.xml..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "javax.xml..", "org.w3c.dom..", "org.xml.sax..", "com.ctc.wstx..");

    @ArchTest
    static final ArchRule sql_only_in_store =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.stakeline.store..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.jooq..",
                            "java.sql..",
                            "javax.sql..",
                            "org.flywaydb..",
                            "org.h2..",
                            "org.postgresql..",
                            "com.zaxxer.hikari..");

    @ArchTest
    static final ArchRule sql_does_not_leak =
            codeUnits()
                    .that()
                    .areDeclaredInClassesThat(
                            resideInAnyPackage("org.stakeline.store..")
                                    .and(not(resideInAnyPackage(GENERATED)))
                                    .and(describe("public", ArchitectureTest::isPublic)))
                    .and()
                    .arePublic()
                    .should(
                            be(
                                    "free of SQL in what they take, give and throw",
                                    unit ->
                                            Stream.concat(
                                                            Stream.concat(
                                                                    unit
                                                                            .getRawParameterTypes()
                                                                            .stream(),
                                                                    Stream.of(
                                                                            unit
                                                                                    .getRawReturnType())),
                                                            unit.getExceptionTypes().stream())
                                                    .noneMatch(ArchitectureTest::isSql)))
                    .because("callers ask in nouns, and the tables can change");

    @ArchTest
    static final ArchRule layouts_only_make_diagrams =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(DRAWING)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.eclipse..", "com.google.common..")
                    .because("a diagram is boxes and lines to all others, whatever lays it out");

    @ArchTest
    static final ArchRule the_index_is_known_to_search_alone =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.stakeline.store.search")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.apache.lucene..")
                    .because("what is found is told in words of the store, whatever finds it");

    @ArchTest
    static final ArchRule pdfs_are_only_made_for_export =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.stakeline.serve.export")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "com.openhtmltopdf..", "org.apache.pdfbox..", "org.apache.fontbox..")
                    .because("an evidence pack is a page to all others, whatever prints it");

    @ArchTest
    static final ArchRule table_files_are_only_made_for_export =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.stakeline.serve.export")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.dhatim..", "de.siegmar..")
                    .because("a table is cells to all others, whatever writes the file");

    @ArchTest
    static final ArchRule schema_is_known_to_store_alone =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("org.stakeline.store", GENERATED)
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(GENERATED);

    @ArchTest
    static final ArchRule controllers_only_in_serve =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.stakeline.serve..")
                    .should()
                    .beAnnotatedWith("io.micronaut.http.annotation.Controller");

    @ArchTest
    static final ArchRule command_line_only_in_command =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.stakeline.command..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("picocli..");

    @ArchTest
    static final ArchRule network_only_at_the_edges =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "org.stakeline.acquire..", "org.stakeline.watch.channel..")
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage("io.micronaut.http.client..", "java.net.http..")
                                    .or(
                                            describe(
                                                    "connections",
                                                    type ->
                                                            Set.of(
                                                                            "java.net.URL",
                                                                            "java.net.URLConnection",
                                                                            "java.net.HttpURLConnection",
                                                                            "java.net.Socket",
                                                                            "java.net.ServerSocket",
                                                                            "java.net.DatagramSocket",
                                                                            "java.net.InetAddress",
                                                                            "org.jsoup.Connection")
                                                                    .contains(type.getName()))))
                    .orShould()
                    .callMethod(org.jsoup.Jsoup.class, "connect", String.class)
                    .because(
                            "a look-up hidden in a computation makes its answer depend on the day");

    @ArchTest
    static final ArchRule standard_streams_only_in_command =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.stakeline.command..")
                    .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule only_application_ends_the_program =
            noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName("org.stakeline.Application")
                    .should()
                    .accessTargetWhere(
                            describe(
                                    "ends the program",
                                    access ->
                                            isCall(access, System.class, "exit")
                                                    || isCall(
                                                            access,
                                                            Runtime.class,
                                                            "exit",
                                                            "halt")));

    // exact

    @ArchTest
    static final ArchRule no_floating_point_fields =
            noFields().should().haveRawType(describe("floating point", ArchitectureTest::isFloat));

    @ArchTest
    static final ArchRule no_floating_point_methods =
            noCodeUnits()
                    .that()
                    .areDeclaredInClassesThat()
                    .resideOutsideOfPackage(DRAWING)
                    .should(
                            be(
                                    "taking or giving floating point",
                                    unit ->
                                            isFloat(unit.getRawReturnType())
                                                    || unit.getRawParameterTypes().stream()
                                                            .anyMatch(ArchitectureTest::isFloat)));

    @ArchTest
    static final ArchRule no_floating_point_calls =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(DRAWING)
                    .should()
                    .accessTargetWhere(
                            describe(
                                    "takes or gives floating point",
                                    access ->
                                            access.getTarget() instanceof CodeUnitAccessTarget unit
                                                    && (isFloat(unit.getRawReturnType())
                                                            || unit.getRawParameterTypes().stream()
                                                                    .anyMatch(
                                                                            ArchitectureTest
                                                                                    ::isFloat))));

    @ArchTest
    static final ArchRule only_quantity_divides_and_rounds =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.stakeline.quantity..")
                    .should()
                    .accessTargetWhere(
                            describe(
                                    "divides or rounds",
                                    access ->
                                            isCall(
                                                            access,
                                                            java.math.BigDecimal.class,
                                                            "divide",
                                                            "divideToIntegralValue",
                                                            "divideAndRemainder",
                                                            "remainder",
                                                            "setScale",
                                                            "round",
                                                            "sqrt")
                                                    || isCall(
                                                            access,
                                                            java.math.BigInteger.class,
                                                            "divide",
                                                            "divideAndRemainder",
                                                            "mod",
                                                            "remainder",
                                                            "sqrt")))
                    .orShould()
                    .dependOnClassesThat(
                            describe(
                                    "roundings",
                                    type ->
                                            Set.of(
                                                            "java.math.RoundingMode",
                                                            "java.math.MathContext",
                                                            "java.text.NumberFormat",
                                                            "java.text.DecimalFormat")
                                                    .contains(type.getName())))
                    .because("each quantity has one rounding rule, written once");

    @ArchTest
    static final ArchRule formatting_names_its_language =
            noClasses()
                    .should()
                    .accessTargetWhere(
                            describe(
                                    "formats in the machine's language",
                                    access ->
                                            isCall(access, String.class, "formatted")
                                                    || access.getTarget()
                                                                    instanceof
                                                                    CodeUnitAccessTarget unit
                                                            && Set.of("format", "printf")
                                                                    .contains(unit.getName())
                                                            && unit.getRawParameterTypes()
                                                                    .getFirst()
                                                                    .isEquivalentTo(String.class)
                                                            // the pattern of a spreadsheet's cell
                                                            && !unit.getOwner()
                                                                    .getPackageName()
                                                                    .startsWith("org.dhatim")))
                    .because("digits, and upper and lower case, differ from language to language");

    // habits

    @ArchTest
    static final ArchRule null_is_marked =
            classes()
                    .that()
                    .resideOutsideOfPackage(GENERATED)
                    .should(
                            be(
                                    "in a @NullMarked package",
                                    (JavaClass type) ->
                                            type.getPackage().isAnnotatedWith(NullMarked.class)));

    @ArchTest
    static final ArchRule names_say_what_a_thing_is =
            noClasses()
                    .should()
                    .haveNameMatching(".*(Manager|Helper|Utils?|Data|Info)(\\$.*)?")
                    .because("the words are those of the form and the rules");

    @ArchTest
    static final ArchRule no_generic_exceptions =
            GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

    @ArchTest
    static final ArchRule no_field_injection =
            GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    @ArchTest
    static final ArchRule one_logging =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "java.util.logging..",
                            "org.apache.commons.logging..",
                            "org.apache.log4j..");

    private static String[] and(String[] some, String... more) {
        return Stream.concat(Stream.of(some), Stream.of(more)).toArray(String[]::new);
    }

    // readers behind the one door, builders, and what no other package sees, go through a text
    private static boolean isAtWork(JavaClass type) {
        return resideInAnyPackage("org.stakeline.read.(*)..").test(type)
                || resideInAnyPackage(CORE).test(type)
                        && (!isPublic(type) || type.getSimpleName().equals("Builder"));
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static boolean isSql(JavaClass type) {
        return resideInAnyPackage("org.jooq..", "java.sql..", "org.flywaydb..", GENERATED)
                .test(type);
    }

    private static boolean isFloat(JavaClass type) {
        return Set.of("double", "float", "java.lang.Double", "java.lang.Float")
                .contains(type.getBaseComponentType().getName());
    }

    private static boolean isCall(JavaAccess<?> access, Class<?> owner, String... names) {
        return access.getTargetOwner().isEquivalentTo(owner)
                && List.of(names).contains(access.getTarget().getName());
    }

    private static boolean asksTheMachine(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        return owner.startsWith("java.time.") && Set.of("now", "systemDefault").contains(name)
                || owner.equals("java.time.Clock") && name.startsWith("system")
                || owner.equals("java.util.Date") && name.equals("<init>")
                || owner.equals("java.util.Calendar") && name.equals("getInstance")
                || owner.equals("java.util.TimeZone") && name.equals("getDefault")
                || owner.equals("java.util.Locale") && name.equals("getDefault")
                || owner.equals("java.util.UUID") && name.equals("randomUUID")
                || owner.equals("java.lang.System")
                        && Set.of("currentTimeMillis", "nanoTime", "getenv", "getProperty")
                                .contains(name);
    }

    private static <T extends HasName.AndFullName> ArchCondition<T> be(
            String what, Predicate<T> test) {
        return new ArchCondition<>("be " + what) {
            @Override
            public void check(T item, ConditionEvents events) {
                boolean is = test.test(item);
                String message = item.getFullName() + (is ? " is " : " is not ") + what;
                events.add(new SimpleConditionEvent(item, is, message));
            }
        };
    }
}
