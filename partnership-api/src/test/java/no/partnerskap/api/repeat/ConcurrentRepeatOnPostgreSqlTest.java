package no.partnerskap.api.repeat;

import no.partnerskap.api.view.OnPostgreSql;
import org.junit.jupiter.api.DisplayName;

@OnPostgreSql
@DisplayName("Requests that are sent several times at once, to two nodes on PostgreSQL")
class ConcurrentRepeatOnPostgreSqlTest extends ConcurrentRepeatTest {}
