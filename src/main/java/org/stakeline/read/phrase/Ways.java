package org.stakeline.read.phrase;

import java.util.List;

/** Lists of the ways in which a wording can begin, each once. */
final class Ways {

    private static final int MOST = 120;

    private Ways() {}

    /** Adds one that is not there yet. */
    static void add(List<Opening> ways, Opening way) {
        if (!ways.contains(way)) {
            ways.add(way);
        }
    }

    static void addAll(List<Opening> ways, List<Opening> more) {
        for (Opening way : more) {
            add(ways, way);
        }
    }

    /** The same list, if it is not so long that looking for all of them no longer pays. */
    static List<Opening> limited(List<Opening> ways) {
        if (ways.size() > MOST) {
            throw new UnknownOpening("too many ways to begin");
        }
        return ways;
    }

    /** What follows cannot change them. */
    static boolean areFull(List<Opening> ways) {
        for (Opening way : ways) {
            if (!way.isFull()) {
                return false;
            }
        }
        return true;
    }
}
