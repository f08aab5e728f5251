package no.partnerskap.api.draft;

import no.partnerskap.api.view.OnPostgreSql;
import org.junit.jupiter.api.DisplayName;

@OnPostgreSql
@DisplayName("A draft that an owner's line keeps to itself, on PostgreSQL")
class DraftOnPostgreSqlTest extends DraftStoryTest {}
