package org.stakeline.serve.page;

import org.stakeline.filing.Filing;
import org.stakeline.relate.amendment.Chain;

import java.util.Map;
import java.util.Optional;

/**
 * A chain of filings with their ids in addresses.
 *
 * @param ids by the hash of the filing's bytes
 */
public record StoredChain(Chain chain, Map<String, String> ids) {

    public StoredChain {
        ids = Map.copyOf(ids);
    }

    public String id(Filing filing) {
        return ids.getOrDefault(filing.sha256(), "");
    }

    /** The id of the member at this place, from 0. */
    public String id(int member) {
        return id(chain.filings().get(member));
    }

    /** True where the filing with this id is a member. */
    public boolean has(String id) {
        return chain.filings().stream().anyMatch(f -> id(f).equals(id));
    }

    /** The member with this id. */
    public Optional<Filing> filing(String id) {
        return chain.filings().stream().filter(f -> id(f).equals(id)).findFirst();
    }
}
