package org.stakeline.serve.api;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;

/** What the published description of the API says of itself. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Stakeline",
                        version = "v1",
                        description =
                                "What Schedules 13D and 13G state, what that comes to when it is computed again, and where the two "
                                        + "differ, each value with the characters of the filing that it came from. Decimals are strings, exact; "
                                        + "every error is an RFC 9457 problem detail.",
                        license =
                                @License(
                                        name = "Apache-2.0",
                                        url = "https://www.apache.org/licenses/LICENSE-2.0.txt")))
final class Definition {

    private Definition() {}
}
