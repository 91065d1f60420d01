-- A mandate is for the people of one business. It rests since its holder logged in with a certificate of another.
alter table mandate add column rests_since timestamp(6) with time zone;
