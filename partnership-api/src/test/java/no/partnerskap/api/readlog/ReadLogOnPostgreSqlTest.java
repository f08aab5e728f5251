package no.partnerskap.api.readlog;

import no.partnerskap.api.view.OnPostgreSql;
import org.junit.jupiter.api.DisplayName;

@OnPostgreSql
@DisplayName("Somebody from outside who looks into a partnership, on PostgreSQL")
class ReadLogOnPostgreSqlTest extends ReadLogStoryTest {}
