package no.partnerskap.api.axon;

import no.partnerskap.api.view.OnPostgreSql;
import org.junit.jupiter.api.DisplayName;

@OnPostgreSql
@DisplayName("The runtime on PostgreSQL")
class RuntimeOnPostgreSqlTest extends RuntimeContract {}
