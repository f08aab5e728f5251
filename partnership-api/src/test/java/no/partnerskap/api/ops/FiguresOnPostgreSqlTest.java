package no.partnerskap.api.ops;

import no.partnerskap.api.view.OnPostgreSql;
import org.junit.jupiter.api.DisplayName;

@OnPostgreSql
@DisplayName("The figures of all partnerships, on PostgreSQL")
class FiguresOnPostgreSqlTest extends FiguresTest {}
