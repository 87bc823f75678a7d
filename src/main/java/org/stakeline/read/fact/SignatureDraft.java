package org.stakeline.read.fact;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** A signature whose lines are still being read. */
final class SignatureDraft {

    private final List<SignaturePiece> persons;
    private final List<SignaturePiece> capacities = new ArrayList<>();
    private final int line;
    private @Nullable SignaturePiece signer;
    private @Nullable SignaturePiece title;
    private boolean marked;
    private boolean starred;
    private boolean named;

    SignatureDraft(List<SignaturePiece> persons, int line) {
        this.persons = new ArrayList<>(persons);
        this.line = line;
    }

    List<SignaturePiece> persons() {
        return persons;
    }

    /** What is printed of the signer's offices and powers, line by line. */
    List<SignaturePiece> capacities() {
        return capacities;
    }

    /** The line of the block on which the hand stands. */
    int line() {
        return line;
    }

    @Nullable SignaturePiece signer() {
        return signer;
    }

    String hand() {
        SignaturePiece piece = signer;
        return piece == null ? "" : piece.text();
    }

    SignatureDraft signer(SignaturePiece piece) {
        signer = piece.text().isEmpty() ? null : piece;
        return this;
    }

    /** The title that a label says is one. */
    @Nullable SignaturePiece title() {
        return title;
    }

    void title(SignaturePiece piece) {
        if (title == null && !piece.text().isEmpty()) {
            title = piece;
        }
    }

    void capacity(SignaturePiece piece) {
        if (!piece.text().isEmpty()) {
            capacities.add(piece);
        }
    }

    /** True where a sign says that a hand wrote the name. */
    boolean isMarked() {
        return marked;
    }

    SignatureDraft marked(boolean sign) {
        marked = sign;
        return this;
    }

    /** True where a star stands for the hand of another. */
    boolean isStarred() {
        return starred;
    }

    SignatureDraft starred(boolean star) {
        starred = star;
        return this;
    }

    /** True when the signer's name has been printed below the hand. */
    boolean isNamed() {
        return named;
    }

    void named() {
        named = true;
    }
}
