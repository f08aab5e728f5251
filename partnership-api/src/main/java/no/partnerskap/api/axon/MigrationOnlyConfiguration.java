package no.partnerskap.api.axon;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Import;

/** Brings the tables up to date as it starts, and nothing else: where a role of their own keeps them, no other signs in. */
@Import(Migrations.class)
@ImportAutoConfiguration(DataSourceAutoConfiguration.class)
public class MigrationOnlyConfiguration {}
