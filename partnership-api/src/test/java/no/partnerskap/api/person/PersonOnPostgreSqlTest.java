package no.partnerskap.api.person;

import no.partnerskap.api.view.OnPostgreSql;
import org.junit.jupiter.api.DisplayName;

@OnPostgreSql
@DisplayName("Somebody who represents an owner, on PostgreSQL")
class PersonOnPostgreSqlTest extends PersonStoryTest {}
