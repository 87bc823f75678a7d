package org.stakeline.store;

import org.flywaydb.core.api.exception.FlywayValidateException;
import org.h2.api.ErrorCode;

import java.sql.SQLException;
import java.util.Optional;

/** Why a database could not be opened, where it is something that the user can mend. */
public sealed interface DatabaseProblem {

    /** Another process has the file open. */
    record InUse() implements DatabaseProblem {}

    /** The server did not answer, or does not know this user. */
    record Unreachable(String message) implements DatabaseProblem {}

    /** The file is damaged, or not a database. */
    record Damaged(String message) implements DatabaseProblem {}

    /** The database was made by another version of the program. */
    record OtherVersion(String message) implements DatabaseProblem {}

    /** The problem behind this failure, however deep it lies; empty for any other failure. */
    static Optional<DatabaseProblem> behind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Optional<DatabaseProblem> problem = of(cause);
            if (problem.isPresent()) {
                return problem;
            }
        }
        return Optional.empty();
    }

    private static Optional<DatabaseProblem> of(Throwable cause) {
        return switch (cause) {
            case SQLException e -> of(e);
            case FlywayValidateException e -> Optional.of(new OtherVersion(firstLine(e)));
            default -> Optional.empty();
        };
    }

    private static Optional<DatabaseProblem> of(SQLException e) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        return switch (e.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> Optional.of(new InUse());
            case ErrorCode.IO_EXCEPTION_1,
                    ErrorCode.IO_EXCEPTION_2,
                    ErrorCode.FILE_CORRUPTED_1,
                    ErrorCode.FILE_VERSION_ERROR_1 ->
                    Optional.of(new Damaged(firstLine(e)));
            default ->
                    state.startsWith("08") || state.startsWith("28")
                            ? Optional.of(new Unreachable(firstLine(e)))
                            : Optional.empty();
        };
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
