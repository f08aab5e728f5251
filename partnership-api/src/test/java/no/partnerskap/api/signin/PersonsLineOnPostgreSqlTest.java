package no.partnerskap.api.signin;

import no.partnerskap.api.view.OnPostgreSql;
import org.junit.jupiter.api.DisplayName;

@OnPostgreSql
@DisplayName("The line of somebody who has signed in, on PostgreSQL")
class PersonsLineOnPostgreSqlTest extends PersonsLineTest {}
