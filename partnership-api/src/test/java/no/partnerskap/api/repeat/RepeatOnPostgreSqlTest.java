package no.partnerskap.api.repeat;

import no.partnerskap.api.view.OnPostgreSql;
import org.junit.jupiter.api.DisplayName;

@OnPostgreSql
@DisplayName("A request that is sent again, on PostgreSQL")
class RepeatOnPostgreSqlTest extends RepeatStoryTest {}
